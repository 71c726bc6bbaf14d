import { describe, expect, it } from 'vitest';
import { leaseDraftOf, leaseOf, wrongFields } from './leaseDraft';

const usual = { ...leaseDraftOf(undefined), renewal: '期满前三个月提出。' };

describe('the lease in the form of an offering', () => {
  it('begins with what is usual, and asks how it is renewed', () => {
    expect(wrongFields(leaseDraftOf(undefined))).toEqual(['renewal']);
    expect(wrongFields(usual)).toEqual([]);
  });

  it('is sent as numbers, and read back as it was', () => {
    const terms = leaseOf({ ...usual, renewal: ' 可以续租 ' });
    expect(terms).toEqual({ months: 36, depositMonths: 1, payEveryMonths: 3, renewal: '可以续租' });
    expect(leaseOf(leaseDraftOf(terms))).toEqual(terms);
  });

  it.each([
    ['months', '0'],
    ['months', '241'],
    ['months', '1.5'],
    ['months', ''],
    ['depositMonths', '13'],
    ['depositMonths', '-1'],
    ['payEveryMonths', '0'],
    ['payEveryMonths', '13'],
    ['renewal', '  '],
    ['renewal', '续'.repeat(301)],
  ])('refuses %s of "%s" at its field', (field, typed) => {
    expect(wrongFields({ ...usual, [field]: typed })).toEqual([field]);
  });

  it('takes a lease without a deposit, and the longest that the law knows', () => {
    expect(wrongFields({ ...usual, depositMonths: '0', months: '240' })).toEqual([]);
  });

  it('takes no rent for longer than the lease lasts', () => {
    expect(wrongFields({ ...usual, months: '2' })).toEqual(['payEveryMonths']);
  });
});
