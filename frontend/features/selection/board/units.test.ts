import { describe, expect, it } from 'vitest';
import { boardOf } from './boardFixture';
import { alternatives, flatsOf, layoutsOf } from './units';

const roomsOf = (flats: readonly { room: string }[]) => flats.map(({ room }) => room);

describe('the flats of a board', () => {
  it('leave out what has no price', () => {
    const board = boardOf('AVAILABLE', 'AVAILABLE');
    board.buildings[0]!.units[0]!.totalPrice = undefined;
    expect(roomsOf(flatsOf(board))).toEqual(['201']);
  });

  it('mark the family’s own, whatever its state', () => {
    const states = flatsOf(boardOf('AVAILABLE', 'CHOSEN', 'SOLD', 'CHOSEN'), { mine: 4 }).map(
      ({ state }) => state,
    );
    expect(states).toEqual(['available', 'chosen', 'sold', 'mine']);
  });

  it('tell apart what another family keeps for a moment and what it has chosen', () => {
    expect(flatsOf(boardOf('HELD', 'CHOSEN')).map(({ state }) => state)).toEqual(['held', 'chosen']);
  });

  it('have the picture of their layout', () => {
    const [first, , third] = flatsOf(boardOf('AVAILABLE', 'AVAILABLE', 'AVAILABLE'));
    expect(first?.floorPlan?.path).toBe('/api/offerings/7/floor-plans/ab12');
    expect(third?.floorPlan).toBeUndefined();
  });

  it('are counted by layout, the smallest first', () => {
    expect(layoutsOf(flatsOf(boardOf('AVAILABLE', 'CHOSEN', 'AVAILABLE')))).toEqual([
      { layout: '两室', free: 1 },
      { layout: '三室', free: 1 },
    ]);
  });
});

describe('what is offered instead of a flat that was taken', () => {
  it('is free, of the same layout first, then nearest in price', () => {
    const flats = flatsOf(boardOf('AVAILABLE', 'AVAILABLE', 'AVAILABLE', 'SOLD', 'CHOSEN'));
    expect(roomsOf(alternatives(flats, flats[4]!))).toEqual(['301', '201', '101']);
    expect(roomsOf(alternatives(flats, flats[4]!, 1))).toEqual(['301']);
  });
});
