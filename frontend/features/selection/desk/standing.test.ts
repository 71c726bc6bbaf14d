import { describe, expect, it } from 'vitest';
import TurnReason from '@/generated/org/anju/TurnReason';
import TurnState from '@/generated/org/anju/TurnState';
import { canBeCalled, canCheckIn, canChoose, presenceOf, wordsOf } from './standing';

const HERE = '2026-11-23T02:00:00Z';

describe('a turn in the hall', () => {
  it('says why it ended', () => {
    expect(wordsOf({ state: TurnState.FORFEITED, reason: TurnReason.ABSENT })).toBe(
      'desk.hall.reason.ABSENT',
    );
    expect(wordsOf({ state: TurnState.FORFEITED, reason: undefined })).toBe('desk.hall.state.FORFEITED');
    expect(wordsOf({ state: TurnState.OPEN, reason: undefined })).toBe('desk.hall.state.OPEN');
  });

  it('is checked in once, while it can still come', () => {
    expect(canCheckIn({ state: TurnState.WAITING, presentAt: undefined })).toBe(true);
    expect(canCheckIn({ state: TurnState.OPEN, presentAt: HERE })).toBe(false);
    expect(canCheckIn({ state: TurnState.FORFEITED, presentAt: undefined })).toBe(false);
  });

  it('is called also while the selection is paused, but not when it is over', () => {
    expect(canBeCalled({ state: TurnState.PAUSED, presentAt: undefined })).toBe(true);
    expect(canBeCalled({ state: TurnState.CHOSEN, presentAt: undefined })).toBe(false);
  });

  it('is served at the desk only while its clock runs', () => {
    expect(canChoose({ state: TurnState.OPEN, presentAt: undefined })).toBe(true);
    expect(canChoose({ state: TurnState.PAUSED, presentAt: undefined })).toBe(false);
  });

  it('counts who is there', () => {
    const turns = [
      { state: TurnState.OPEN, presentAt: HERE },
      { state: TurnState.OPEN, presentAt: undefined },
    ];
    expect(presenceOf(turns)).toEqual({ present: 1, all: 2 });
  });
});
