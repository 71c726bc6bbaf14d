import { StatusTag, type Tone } from '@/components/StatusTag';
import UnitState from '@/generated/org/anju/UnitState';
import { useT } from '@/lib/i18n';

const TONES: Record<UnitState, Tone> = {
  [UnitState.AVAILABLE]: 'jade',
  [UnitState.CHOSEN]: 'amber',
  [UnitState.SOLD]: 'plain',
  [UnitState.WITHDRAWN]: 'plain',
};

export function UnitTag({ state }: { state: UnitState }) {
  const t = useT();
  return <StatusTag tone={TONES[state]}>{t(`file.state.${state}`)}</StatusTag>;
}
