import type { Tone } from '@/components/StatusTag';
import type ConsoleTurn from '@/generated/org/anju/ConsoleTurn';
import TurnState from '@/generated/org/anju/TurnState';
import type { TextKey } from '@/lib/i18n';

/** How a turn stands, in the words of the hall. */
export function wordsOf({ state, reason }: Pick<ConsoleTurn, 'state' | 'reason'>): TextKey {
  return state === TurnState.FORFEITED && reason ? `desk.hall.reason.${reason}` : `desk.hall.state.${state}`;
}

export const TONES: Record<TurnState, Tone> = {
  WAITING: 'plain',
  OPEN: 'jade',
  PAUSED: 'amber',
  SUSPENDED: 'amber',
  CHOSEN: 'jade',
  FORFEITED: 'seal',
  NOT_CALLED: 'plain',
};

type Stand = Pick<ConsoleTurn, 'state' | 'presentAt'>;

const TO_COME: ReadonlySet<TurnState> = new Set([TurnState.WAITING, TurnState.OPEN, TurnState.PAUSED]);

/** Whether the desk can say that the family is there. */
export const canCheckIn = ({ state, presentAt }: Stand) => TO_COME.has(state) && !presentAt;

/** Whether a call makes sense: the family has neither chosen nor ended. */
export const canBeCalled = ({ state }: Stand) => TO_COME.has(state);

/** Whether the desk can act for the family now. */
export const canChoose = ({ state }: Stand) => state === TurnState.OPEN;

/** How many of these are there, and of how many. */
export function presenceOf(turns: readonly Stand[]) {
  return { present: turns.filter(({ presentAt }) => presentAt).length, all: turns.length };
}
