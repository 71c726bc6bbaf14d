import { describe, expect, it } from 'vitest';
import { dueOf } from './due';

const at = (time: string) => Date.parse(`2026-11-20T${time}+08:00`);
const due = (dueOn: string, overdue = false) => ({ dueOn, overdue });

describe('the last day of a check', () => {
  it('is said aloud when it is over, today or tomorrow', () => {
    expect(dueOf(due('2026-11-19', true), at('09:00:00'))).toBe('overdue');
    expect(dueOf(due('2026-11-20'), at('09:00:00'))).toBe('today');
    expect(dueOf(due('2026-11-21'), at('09:00:00'))).toBe('tomorrow');
    expect(dueOf(due('2026-11-22'), at('09:00:00'))).toBe('later');
  });

  it('turns at midnight of the city, wherever the page is read', () => {
    expect(dueOf(due('2026-11-21'), at('23:59:59'))).toBe('tomorrow');
    expect(dueOf(due('2026-11-21'), at('23:59:59') + 1000)).toBe('today');
  });
});
