import { describe, expect, it } from 'vitest';
import { mayFetchUnasked, weightOf } from './weight';

const desk = { isPhone: false };
const phone = { isPhone: true };

describe('the files of a draw', () => {
  it('are fetched unasked when they are small, on a phone too', () => {
    expect(mayFetchUnasked(2_000, phone)).toBe(true);
    expect(mayFetchUnasked(50_000, phone)).toBe(true);
  });

  it('are not fetched unasked when they are large and the way is slow or dear', () => {
    expect(mayFetchUnasked(300_000, phone)).toBe(false);
    expect(mayFetchUnasked(300_000, { isPhone: false, connection: { effectiveType: '3g' } })).toBe(false);
    expect(mayFetchUnasked(300_000, { isPhone: false, connection: { saveData: true } })).toBe(false);
  });

  it('are fetched unasked at a desk', () => {
    expect(mayFetchUnasked(1_000_000, desk)).toBe(true);
    expect(mayFetchUnasked(1_000_000, { isPhone: false, connection: { effectiveType: '4g' } })).toBe(true);
  });

  it('weigh more with the result', () => {
    expect(weightOf(1000, true)).toBeGreaterThan(weightOf(1000, false));
  });
});
