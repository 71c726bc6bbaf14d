import type MyTurn from '@/generated/org/anju/MyTurn';
import TurnState from '@/generated/org/anju/TurnState';

/** What a family has to know about checking in; instants in epoch milliseconds. */
export type Presence =
  | { kind: 'none' }
  | { kind: 'early'; from: string }
  | { kind: 'possible' }
  /** The turn is open and ends early unless the family checks in. */
  | { kind: 'urgent'; until: number }
  | { kind: 'present'; since: string };

const STILL_TO_COME: readonly TurnState[] = [TurnState.WAITING, TurnState.OPEN, TurnState.PAUSED];

export function presenceOf({ phase, turn }: Pick<MyTurn, 'phase' | 'turn'>, now: number): Presence {
  if (!turn || !phase.checkInAt || !STILL_TO_COME.includes(turn.state)) {
    return { kind: 'none' };
  }
  if (turn.presentAt) {
    return { kind: 'present', since: turn.presentAt };
  }
  if (Date.parse(phase.checkInAt) > now) {
    return { kind: 'early', from: phase.checkInAt };
  }
  return turn.state === TurnState.OPEN && turn.closesAt
    ? { kind: 'urgent', until: Date.parse(turn.closesAt) }
    : { kind: 'possible' };
}
