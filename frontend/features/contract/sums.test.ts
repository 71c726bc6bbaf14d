import { describe, expect, it } from 'vitest';
import { sumOf } from './sums';

describe('a sum that is typed', () => {
  it('is taken to the cent, and nothing is zero', () => {
    expect(sumOf('420,000.50')).toBe(420000.5);
    expect(sumOf(' 300 ')).toBe(300);
    expect(sumOf('')).toBe(0);
    expect(sumOf('0')).toBe(0);
  });

  it('is none with fractions of a cent, a sign or words', () => {
    for (const typed of ['1.005', '-1', '三百', '1e3', '1234567890']) {
      expect(sumOf(typed)).toBeUndefined();
    }
  });
});
