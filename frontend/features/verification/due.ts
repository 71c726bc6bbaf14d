export type Due = 'overdue' | 'today' | 'tomorrow' | 'later';

const CHINA = 8 * 3_600_000;
const DAY = 24 * 3_600_000;

/** The city's day at an instant, as an ISO date. */
const dayAt = (now: number) => new Date(now + CHINA).toISOString().slice(0, 10);

/** How near the last day of a check is; `now` in epoch milliseconds. */
export function dueOf({ dueOn, overdue }: { dueOn: string; overdue: boolean }, now: number): Due {
  if (overdue) {
    return 'overdue';
  }
  const near: Record<string, Due> = { [dayAt(now)]: 'today', [dayAt(now + DAY)]: 'tomorrow' };
  return near[dueOn] ?? 'later';
}
