import { describe, expect, it } from 'vitest';
import { boardOf } from './boardFixture';
import { areaLimits, filtered, isFiltering, NO_FILTER, orientationsOf, priceLimits } from './filter';
import { flatsOf } from './units';

const roomsOf = (flats: readonly { room: string }[]) => flats.map(({ room }) => room);
/** 80, 90, 100 and 110 m² at 5,000 yuan per m². */
const flats = flatsOf(boardOf('AVAILABLE', 'CHOSEN', 'AVAILABLE', 'CHOSEN'), { mine: 4 });

describe('the filter of a board', () => {
  it('leaves what is still free, and the family’s own', () => {
    expect(roomsOf(filtered(flats, { onlyFree: true }))).toEqual(['101', '301', '401']);
  });

  it('does not count a flat as free that another family reads about', () => {
    const held = flatsOf(boardOf('HELD', 'AVAILABLE'));
    expect(roomsOf(filtered(held, { onlyFree: true }))).toEqual(['201']);
  });

  it('takes layout, orientation, price and area together', () => {
    expect(roomsOf(filtered(flats, { ...NO_FILTER, layout: '两室' }))).toEqual(['101', '201', '401']);
    expect(roomsOf(filtered(flats, { ...NO_FILTER, orientation: '东' }))).toEqual(['401']);
    const both = { ...NO_FILTER, mostPrice: 500_000, leastArea: 90 };
    expect(roomsOf(filtered(flats, both))).toEqual(['201', '301', '401']);
  });

  it('knows whether it leaves anything out', () => {
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isFiltering({ onlyFree: false, mostPrice: 500_000 })).toBe(true);
  });

  it('offers round limits that part the flats, and none where all are alike', () => {
    expect(priceLimits(flats)).toEqual([450_000, 500_000]);
    expect(areaLimits(flats)).toEqual([85, 90, 95, 100, 105]);
    expect(priceLimits(flats.slice(0, 1))).toEqual([]);
    expect(priceLimits([])).toEqual([]);
    expect(orientationsOf(flats)).toEqual(['南北']);
  });
});
