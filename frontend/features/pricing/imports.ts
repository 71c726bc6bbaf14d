import type { Tone } from '@/components/StatusTag';
import type ImportView from '@/generated/org/anju/ImportView';

type State = `${ImportView['state']}`;

export const IMPORT_TONES: Record<State, Tone> = {
  READING: 'amber',
  READY: 'amber',
  UNREADABLE: 'seal',
  SAVED: 'jade',
  DISCARDED: 'plain',
};

const UNDECIDED: readonly State[] = ['READING', 'READY'];

/** The newest import that still waits for its person, so that nobody has to look for it. */
export function pendingOf(imports: readonly ImportView[]): number | undefined {
  return imports
    .filter(({ state }) => UNDECIDED.includes(state))
    .sort((a, b) => b.id - a.id)
    .at(0)?.id;
}
