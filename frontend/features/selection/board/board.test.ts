import { describe, expect, it } from 'vitest';
import { afterTick, countsOf } from './board';
import { boardOf, tickOf } from './boardFixture';

const snapshot = { board: boardOf('AVAILABLE', 'AVAILABLE'), tick: 4 };
const statesOf = (after: ReturnType<typeof afterTick>) =>
  after?.board.buildings[0]?.units.map(({ state }) => state);

describe('a live board', () => {
  it('shows the new state of a flat after the next tick, and counts it', () => {
    const after = afterTick(snapshot, tickOf(5, { 2: 'CHOSEN' }));
    expect(statesOf(after)).toEqual(['AVAILABLE', 'CHOSEN']);
    expect(after && countsOf(after.board)).toMatchObject({ AVAILABLE: 1, CHOSEN: 1, SOLD: 0 });
    expect(after?.tick).toBe(5);
  });

  it('takes over the slot and its end, also when no turn is open any more', () => {
    const after = afterTick(snapshot, tickOf(5, {}, 2));
    expect(after?.board.progress.slot).toBe(2);
    expect(after?.board.progress.slotClosesAt).toBeUndefined();
  });

  it('has to be read anew when a tick is missing', () => {
    expect(afterTick(snapshot, tickOf(6, { 1: 'SOLD' }))).toBeUndefined();
  });

  it('has to be read anew when a tick names a flat that it does not have', () => {
    expect(afterTick(snapshot, tickOf(5, { 99: 'SOLD' }))).toBeUndefined();
  });

  it('ignores a tick that is already in it', () => {
    expect(afterTick(snapshot, tickOf(4, { 1: 'SOLD' }))).toBe(snapshot);
  });
});
