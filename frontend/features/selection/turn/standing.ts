import type { Tone } from '@/components/StatusTag';
import type MyTurn from '@/generated/org/anju/MyTurn';
import type TurnState from '@/generated/org/anju/TurnState';

/** How a family's turn stands, as the page speaks of it. */
export type Standing = 'waiting' | 'open' | 'paused' | 'suspended' | 'chosen' | 'forfeited' | 'notCalled';

const STANDINGS: Record<TurnState, Standing> = {
  WAITING: 'waiting',
  OPEN: 'open',
  PAUSED: 'paused',
  SUSPENDED: 'suspended',
  CHOSEN: 'chosen',
  FORFEITED: 'forfeited',
  NOT_CALLED: 'notCalled',
};

export const TURN_TONES: Record<Standing, Tone> = {
  waiting: 'amber',
  open: 'jade',
  paused: 'amber',
  suspended: 'amber',
  chosen: 'jade',
  forfeited: 'seal',
  notCalled: 'plain',
};

/** A family that has a unit has chosen, by whatever mode; without a turn it waits. */
export const standingOf = ({ turn, chosen }: Pick<MyTurn, 'turn' | 'chosen'>): Standing =>
  chosen ? 'chosen' : turn ? STANDINGS[turn.state] : 'waiting';
