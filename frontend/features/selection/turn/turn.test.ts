import { describe, expect, it } from 'vitest';
import type Chosen from '@/generated/org/anju/Chosen';
import type MyTurn from '@/generated/org/anju/MyTurn';
import TurnState from '@/generated/org/anju/TurnState';
import { progressOf } from '../board/boardFixture';
import { presenceOf } from './presence';
import { standingOf } from './standing';

const { phase } = progressOf(1);
const CHECK_IN = Date.parse(phase.checkInAt!);
const turn = (state: TurnState, more: Partial<MyTurn['turn']> = {}): NonNullable<MyTurn['turn']> => ({
  rank: 1,
  slot: 1,
  state,
  familiesAhead: 0,
  holdUsed: false,
  ...more,
});

describe('how a family stands', () => {
  it('is told by its turn', () => {
    expect(standingOf({ turn: turn(TurnState.PAUSED) })).toBe('paused');
    expect(standingOf({ turn: turn(TurnState.NOT_CALLED) })).toBe('notCalled');
  });

  it('is waiting before it has a turn, and chosen as soon as it has a unit', () => {
    expect(standingOf({})).toBe('waiting');
    expect(standingOf({ turn: turn(TurnState.NOT_CALLED), chosen: {} as Chosen })).toBe('chosen');
  });
});

describe('checking in', () => {
  it('is not possible before its hour, and is from then on', () => {
    expect(presenceOf({ phase, turn: turn(TurnState.WAITING) }, CHECK_IN - 1).kind).toBe('early');
    expect(presenceOf({ phase, turn: turn(TurnState.WAITING) }, CHECK_IN).kind).toBe('possible');
  });

  it('is urgent in an open turn, which ends early for who is absent', () => {
    const open = turn(TurnState.OPEN, { closesAt: '2026-11-22T02:01:00Z' });
    expect(presenceOf({ phase, turn: open }, CHECK_IN)).toEqual({
      kind: 'urgent',
      until: Date.parse('2026-11-22T02:01:00Z'),
    });
  });

  it('is done once', () => {
    const present = turn(TurnState.OPEN, {
      presentAt: '2026-11-22T01:00:00Z',
      closesAt: '2026-11-22T02:05:00Z',
    });
    expect(presenceOf({ phase, turn: present }, CHECK_IN).kind).toBe('present');
  });

  it('is over with the turn, and there is none for wish lists', () => {
    expect(presenceOf({ phase, turn: turn(TurnState.FORFEITED) }, CHECK_IN).kind).toBe('none');
    const wishes = { ...phase };
    delete wishes.checkInAt;
    expect(presenceOf({ phase: wishes, turn: turn(TurnState.WAITING) }, CHECK_IN).kind).toBe('none');
  });
});
