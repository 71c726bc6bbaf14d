import { StatusTag, type Tone } from '@/components/StatusTag';
import type Queue from '@/generated/org/anju/Queue';
import RoomState from '@/generated/org/anju/RoomState';
import { useT } from '@/lib/i18n';

const TONES: Record<RoomState, Tone> = {
  [RoomState.NOT_YET]: 'plain',
  [RoomState.GATHERING]: 'amber',
  [RoomState.OPEN]: 'jade',
  [RoomState.PAUSED]: 'seal',
  [RoomState.CLOSED]: 'plain',
};

/** Which phase it is, and what the room does now. */
export function RoomTag({ queue: { phase, state } }: { queue: Queue }) {
  const t = useT();
  return (
    <StatusTag tone={TONES[state]}>
      {t('leftover.at', { phase })} · {t(`leftover.state.${state}`)}
    </StatusTag>
  );
}
