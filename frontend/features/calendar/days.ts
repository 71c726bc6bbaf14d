import type CalendarYear from '@/generated/org/anju/CalendarYear';
import type Holiday from '@/generated/org/anju/Holiday';

/** What a notice says of a year's days. Days are ISO dates. */
export interface NoticeDays {
  holidays: readonly Holiday[];
  workingDays: readonly string[];
}

export type DayKind = 'work' | 'weekend' | 'off' | 'madeUp';

export interface Day {
  iso: string;
  kind: DayKind;
  /** The holiday's name; empty where it has none. */
  holiday: string;
}

const DAY = 86_400_000;
const DAYS_OF_WEEK = 7;
const MONTHS = 12;

const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Every day from the first to the last, or none when a date is missing or the last comes first. */
export function between(from: string, to: string): string[] {
  const first = Date.parse(from);
  const count = Math.floor((Date.parse(to) - first) / DAY) + 1;
  return count > 0 && count <= 366
    ? Array.from({ length: count }, (_, index) => isoOf(first + index * DAY))
    : [];
}

/** What counts while no notice is known: the days that the law fixes. */
export const fixedOnly = ({ fixedDays }: CalendarYear): NoticeDays => ({
  holidays: fixedDays.map((day) => ({ name: '', from: day, to: day })),
  workingDays: [],
});

/** The twelve months with what each day is. */
export function monthsOf(year: number, { holidays, workingDays }: NoticeDays): Day[][] {
  const names = new Map(
    holidays.flatMap(({ name, from, to }) => between(from, to).map((day) => [day, name] as const)),
  );
  const madeUp = new Set(workingDays);
  return Array.from({ length: MONTHS }, (_, month) =>
    between(isoOf(Date.UTC(year, month, 1)), isoOf(Date.UTC(year, month + 1, 0))).map((iso) => ({
      iso,
      kind: kindOf(iso, names, madeUp),
      holiday: names.get(iso) ?? '',
    })),
  );
}

function kindOf(iso: string, names: ReadonlyMap<string, string>, madeUp: ReadonlySet<string>): DayKind {
  if (madeUp.has(iso)) {
    return 'madeUp';
  }
  if (names.has(iso)) {
    return 'off';
  }
  return weekday(iso) >= 5 ? 'weekend' : 'work';
}

/** 0 for Monday. */
export const weekday = (iso: string) => (new Date(iso).getUTCDay() + 6) % DAYS_OF_WEEK;

/** A month in weeks from Monday; undefined where a week reaches into another month. */
export function weeksOf(month: readonly Day[]): (Day | undefined)[][] {
  const lead = month[0] ? weekday(month[0].iso) : 0;
  const cells: (Day | undefined)[] = [...Array.from({ length: lead }, () => undefined), ...month];
  const count = Math.ceil(cells.length / DAYS_OF_WEEK);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: DAYS_OF_WEEK }, (_day, index) => cells[week * DAYS_OF_WEEK + index]),
  );
}

/** How many of the days are worked. */
export const workedDays = (months: readonly Day[][]) =>
  months.flat().filter(({ kind }) => kind === 'work' || kind === 'madeUp').length;
