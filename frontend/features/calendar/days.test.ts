import { describe, expect, it } from 'vitest';
import { between, monthsOf, weeksOf, workedDays } from './days';

const YEAR_2026 = {
  holidays: [
    { name: '元旦', from: '2026-01-01', to: '2026-01-03' },
    { name: '春节', from: '2026-02-15', to: '2026-02-23' },
    { name: '清明节', from: '2026-04-04', to: '2026-04-06' },
    { name: '劳动节', from: '2026-05-01', to: '2026-05-05' },
    { name: '端午节', from: '2026-06-19', to: '2026-06-21' },
    { name: '中秋节', from: '2026-09-25', to: '2026-09-27' },
    { name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
  ],
  workingDays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};

describe('the days of a year', () => {
  it('are days off, made-up days, weekends and working days', () => {
    const february = monthsOf(2026, YEAR_2026)[1] ?? [];
    expect(february).toHaveLength(28);
    expect(february[13]).toEqual({ iso: '2026-02-14', kind: 'madeUp', holiday: '' });
    expect(february[14]).toEqual({ iso: '2026-02-15', kind: 'off', holiday: '春节' });
    expect(february[23]?.kind).toBe('work');
    expect(february[6]?.kind).toBe('weekend');
  });

  it('are worked as often as the server counts', () => {
    expect(workedDays(monthsOf(2026, YEAR_2026))).toBe(248);
  });

  it('stand in weeks that begin on Monday', () => {
    const [first] = weeksOf(monthsOf(2026, YEAR_2026)[1] ?? []);
    expect(first?.map((day) => day?.iso)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      '2026-02-01',
    ]);
  });

  it('are none while a date is missing or the last comes first', () => {
    expect(between('2026-01-01', '')).toEqual([]);
    expect(between('2026-01-02', '2026-01-01')).toEqual([]);
  });
});
