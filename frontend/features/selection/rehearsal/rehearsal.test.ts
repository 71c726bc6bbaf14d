import { describe, expect, it } from 'vitest';
import type Board from '@/generated/org/anju/Board';
import BoardState from '@/generated/org/anju/BoardState';
import { copyOf } from './copy';
import { movedWish, sameWishes, withoutWish, withWish } from './wishes';

const unit = (id: number, state: BoardState) => ({
  ...{ id, state, entrance: '1', room: `10${id}`, storey: 1, layout: '两室', orientation: '南' },
  ...{ builtArea: 80, innerArea: 64, sharedArea: 16, unitPrice: 5000, totalPrice: 400_000 },
});

const board = {
  buildings: [
    {
      name: '1 栋',
      units: [
        unit(1, BoardState.AVAILABLE),
        unit(2, BoardState.SOLD),
        unit(3, BoardState.WITHDRAWN),
        { ...unit(4, BoardState.AVAILABLE), unitPrice: undefined },
      ],
    },
  ],
} as unknown as Board;

describe('the copy of the board', () => {
  it('begins free, whatever became of a flat in truth, and leaves out what has no price', () => {
    expect(copyOf(board, []).map(({ id, state }) => [id, state])).toEqual([
      [1, 'available'],
      [2, 'available'],
      [3, 'other'],
    ]);
  });

  it('shows what families took that practise, and what is the own', () => {
    const marks = [
      { unitId: 1, chosen: true },
      { unitId: 2, chosen: false },
    ];
    expect(copyOf(board, marks, 2).map(({ state }) => state)).toEqual(['chosen', 'mine', 'other']);
  });
});

describe('a practice list', () => {
  it('names each flat once', () => {
    expect(withWish(withWish([], 7), 7)).toEqual([7]);
    expect(withoutWish([7, 8], 7)).toEqual([8]);
  });

  it('moves a wish by one place, and not beyond its ends', () => {
    expect(movedWish([7, 8, 9], 8, -1)).toEqual([8, 7, 9]);
    expect(movedWish([7, 8, 9], 9, 1)).toEqual([7, 8, 9]);
    expect(movedWish([7, 8, 9], 7, -1)).toEqual([7, 8, 9]);
  });

  it('differs by its order', () => {
    expect(sameWishes([7, 8], [7, 8])).toBe(true);
    expect(sameWishes([7, 8], [8, 7])).toBe(false);
    expect(sameWishes([7], [7, 8])).toBe(false);
  });
});
