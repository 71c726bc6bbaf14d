import { describe, expect, it } from 'vitest';
import { fault, isReady, NOTHING_TYPED } from './entry';

const TYPED = {
  district: '下陆区',
  areaName: '磁湖北岸',
  surveyed: '1000',
  wanting: '620',
  surveyedOn: '2026-03-31',
};

describe("a survey's result as it is typed", () => {
  it('is ready when everything is there', () => {
    expect(isReady(TYPED)).toBe(true);
    expect(isReady({ ...TYPED, wanting: '0' })).toBe(true);
    expect(isReady(NOTHING_TYPED)).toBe(false);
  });

  it('is not ready with more households wanting than asked, and says so', () => {
    const wrong = { ...TYPED, wanting: '1001' };
    expect(isReady(wrong)).toBe(false);
    expect(fault(wrong)).toBe('demand.wanting.tooMany');
    expect(fault(NOTHING_TYPED)).toBeUndefined();
  });

  it('counts whole households', () => {
    expect(isReady({ ...TYPED, surveyed: '1000.5' })).toBe(false);
    expect(isReady({ ...TYPED, surveyed: '0', wanting: '0' })).toBe(false);
  });
});
