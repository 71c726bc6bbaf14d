import { describe, expect, it } from 'vitest';
import { formOf, isReady, NOTHING_TYPED } from './entry';

const TYPED = { ...NOTHING_TYPED, district: '下陆区', name: '磁湖北岸', address: '磁湖路 9 号' };

describe('a project as it is typed', () => {
  it('may be saved before its survey and its units are known', () => {
    expect(isReady(NOTHING_TYPED)).toBe(false);
    expect(isReady(TYPED)).toBe(true);
    expect(formOf(TYPED)).toMatchObject({ demandResultId: undefined, unitsPlanned: undefined });
  });

  it('is sent with numbers', () => {
    expect(formOf({ ...TYPED, survey: '7', units: '240' })).toMatchObject({
      district: '下陆区',
      demandResultId: 7,
      unitsPlanned: 240,
    });
  });

  it('plans whole units', () => {
    expect(isReady({ ...TYPED, units: '1.5' })).toBe(false);
    expect(isReady({ ...TYPED, units: '0' })).toBe(false);
  });
});
