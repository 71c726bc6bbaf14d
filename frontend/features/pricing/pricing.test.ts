import { describe, expect, it } from 'vitest';
import type BoardUnit from '@/generated/org/anju/BoardUnit';
import ImportState from '@/generated/org/anju/ImportState';
import BoardState from '@/generated/org/anju/BoardState';
import type ImportView from '@/generated/org/anju/ImportView';
import { pendingOf } from './imports';
import { flatsOf } from './units';

const job = (id: number, state: ImportState) => ({ id, state }) as ImportView;

describe('the imports of an offering', () => {
  it('come back with the newest one that waits for a decision', () => {
    const imports = [job(4, ImportState.SAVED), job(2, ImportState.READY), job(3, ImportState.READING)];
    expect(pendingOf(imports)).toBe(3);
  });

  it('show none when all are decided', () => {
    expect(pendingOf([job(4, ImportState.SAVED), job(5, ImportState.DISCARDED)])).toBeUndefined();
  });
});

describe('the flats of a board', () => {
  const unit = (room: string, storey: number, totalPrice?: number) =>
    ({ id: storey, room, storey, entrance: '1单元', totalPrice, state: BoardState.CHOSEN }) as BoardUnit;

  it('know the height of their building, and leave out what has no price in force', () => {
    const flats = flatsOf({ buildings: [{ name: '1栋', units: [unit('101', 1, 5), unit('201', 2)] }] });
    expect(flats).toHaveLength(1);
    expect(flats[0]).toMatchObject({ building: '1栋', storeys: 2, price: 5, state: 'chosen' });
  });
});
