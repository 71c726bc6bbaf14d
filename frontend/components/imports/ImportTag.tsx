import type ImportView from '@/generated/org/anju/ImportView';
import { useT } from '@/lib/i18n';
import { StatusTag, type Tone } from '../StatusTag';

type State = `${ImportView['state']}`;

const TONES: Record<State, Tone> = {
  READING: 'amber',
  READY: 'amber',
  UNREADABLE: 'seal',
  SAVED: 'jade',
  DISCARDED: 'plain',
};

/** How far an import is. */
export function ImportTag({ state }: { state: State }) {
  const t = useT();
  return <StatusTag tone={TONES[state]}>{t(`ui.import.${state}`)}</StatusTag>;
}
