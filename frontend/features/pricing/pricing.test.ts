import { describe, expect, it } from 'vitest';
import type BoardUnit from '@/generated/org/anju/BoardUnit';
import BoardState from '@/generated/org/anju/BoardState';
import { flatsOf } from './units';

describe('the flats of a board', () => {
  const unit = (room: string, storey: number, totalPrice?: number) =>
    ({ id: storey, room, storey, entrance: '1单元', totalPrice, state: BoardState.CHOSEN }) as BoardUnit;

  it('know the height of their building, and leave out what has no price in force', () => {
    const flats = flatsOf({ buildings: [{ name: '1栋', units: [unit('101', 1, 5), unit('201', 2)] }] });
    expect(flats).toHaveLength(1);
    expect(flats[0]).toMatchObject({ building: '1栋', storeys: 2, price: 5, state: 'chosen' });
  });
});
