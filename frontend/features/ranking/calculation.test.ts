import { describe, expect, it } from 'vitest';
import { calculationOf } from './calculation';

describe('the calculation of a part', () => {
  it('shows the figures as a person would write them down', () => {
    expect(calculationOf({ weight: 30, reached: 17.1, full: 48, points: 10.69 })).toEqual({
      weight: '30',
      reached: '17.1',
      full: '48',
      points: '10.69',
    });
  });

  it('keeps the figures of a long time whole', () => {
    expect(calculationOf({ weight: 20, reached: 604800, full: 864000, points: 14 })).toMatchObject({
      reached: '604800',
      full: '864000',
      points: '14.00',
    });
  });
});
