import type MyPlace from '@/generated/org/anju/MyPlace';
import RoomStanding from '@/generated/org/anju/RoomStanding';
import RoomState from '@/generated/org/anju/RoomState';
import TurnState from '@/generated/org/anju/TurnState';

/** What a family is shown; the first that fits. */
export type Shown = 'called' | 'over' | 'barred' | 'closed' | 'notYet' | 'outside' | 'inside' | 'queued';

const OVER: readonly (TurnState | undefined)[] = [
  TurnState.CHOSEN,
  TurnState.FORFEITED,
  TurnState.NOT_CALLED,
];
const CALLED: readonly (TurnState | undefined)[] = [TurnState.OPEN, TurnState.PAUSED];

export function shownTo({ standing, place, turn, queue }: MyPlace): Shown {
  if (CALLED.includes(turn)) {
    return 'called';
  }
  if (OVER.includes(turn)) {
    return 'over';
  }
  if (standing !== RoomStanding.MAY_JOIN && standing !== RoomStanding.JOINED) {
    return 'barred';
  }
  if (queue.state === RoomState.CLOSED) {
    return 'closed';
  }
  if (queue.state === RoomState.NOT_YET) {
    return 'notYet';
  }
  if (standing === RoomStanding.MAY_JOIN) {
    return 'outside';
  }
  return place === undefined ? 'inside' : 'queued';
}

/** Whether it can be that nothing is left when the family is called. */
export const mayBeTooLate = ({ ahead, queue }: MyPlace) => ahead !== undefined && ahead >= queue.unitsFree;
