import type { Tone } from '@/components/StatusTag';
import type MyTurn from '@/generated/org/anju/MyTurn';

/** How a family's turn stands, as the page speaks of it. */
export type Standing = 'waiting' | 'open' | 'chosen' | 'forfeited' | 'notCalled';

const STANDINGS: Record<MyTurn['state'], Standing> = {
  WAITING: 'waiting',
  OPEN: 'open',
  CHOSEN: 'chosen',
  FORFEITED: 'forfeited',
  NOT_CALLED: 'notCalled',
};

export const TURN_TONES: Record<Standing, Tone> = {
  waiting: 'amber',
  open: 'jade',
  chosen: 'jade',
  forfeited: 'seal',
  notCalled: 'plain',
};

export const standingOf = ({ state }: Pick<MyTurn, 'state'>): Standing => STANDINGS[state];
