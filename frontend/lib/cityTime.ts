const OFFSET = '+08:00';
const DAY = 24 * 60 * 60_000;

/** A moment as a date-time field shows it in the city, for example `2026-11-22T09:00`. */
export function fieldOf(instant: string): string {
  const shifted = new Date(Date.parse(instant) + 8 * 60 * 60_000);
  return shifted.toISOString().slice(0, 16);
}

/** The instant of what stands in a date-time field; empty stays empty, for the server to refuse. */
export function instantOf(field: string): string {
  const instant = Date.parse(`${field.slice(0, 16)}:00${OFFSET}`);
  return Number.isNaN(instant) ? '' : new Date(instant).toISOString();
}

/** A time of the day in the city, some days after `now` (epoch milliseconds). */
export function daysFrom(now: number, days: number, time: string): string {
  return `${fieldOf(new Date(now + days * DAY).toISOString()).slice(0, 10)}T${time}`;
}
