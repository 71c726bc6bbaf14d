import { describe, expect, it } from 'vitest';
import Movement from '@/generated/org/anju/Movement';
import SourceKind from '@/generated/org/anju/SourceKind';
import { amountOf, ASKS, movementsOf, sourcesOf } from './movements';

describe('an amount that is typed', () => {
  it('is taken to the cent, with or without separators', () => {
    expect(amountOf('4,816,350.55')).toBe(4816350.55);
    expect(amountOf(' 300 ')).toBe(300);
  });

  it('is none with fractions of a cent, with a sign or with words', () => {
    for (const typed of ['1.005', '-1', '0', '', '1e3', '三百', '1234567890123']) {
      expect(amountOf(typed)).toBeUndefined();
    }
  });
});

describe('a project', () => {
  it('that acquires pays no builders and one that builds claims no subsidy', () => {
    expect(movementsOf(true, false)).not.toContain(Movement.BUILDING_PAYMENT);
    expect(movementsOf(false, false)).toContain(Movement.BUILDING_PAYMENT);
    expect(movementsOf(false, false)).not.toContain(Movement.SUBSIDY_CLAIM);
  });

  it('that lets its homes enters rent at each lease and not among its movements', () => {
    expect(movementsOf(true, false)).toContain(Movement.PROCEEDS);
    expect(movementsOf(true, true)).not.toContain(Movement.PROCEEDS);
  });

  it('pays for land and building to a registered payee and for nothing else', () => {
    const paying = Object.values(Movement).filter((each) => ASKS[each].payee);
    expect(paying).toEqual([Movement.BUILDING_PAYMENT]);
  });

  it('is offered money of its own use and way alone', () => {
    expect(sourcesOf(true, true)).toContain(SourceKind.ACQUISITION_LOAN);
    expect(sourcesOf(true, true)).not.toContain(SourceKind.RENTAL_LOAN);
    expect(sourcesOf(false, true)).toContain(SourceKind.RENTAL_LOAN);
    expect(sourcesOf(true, false)).toContain(SourceKind.DEVELOPMENT_LOAN);
    expect(sourcesOf(true, false)).not.toContain(SourceKind.ACQUISITION_LOAN);
  });
});
