/** The whole reveal takes about this long at most, in milliseconds, however many families are called. */
const LONGEST = 90_000;
const SLOWEST = 700;
const FASTEST = 100;

export interface Pace {
  /** Milliseconds between two steps. */
  every: number;
  /** Families in each step. */
  atOnce: number;
}

/** One after another while there is time for it, several at once where thousands are called. */
export function paceOf(called: number): Pace {
  const each = LONGEST / Math.max(1, called);
  return each >= FASTEST
    ? { every: Math.min(SLOWEST, Math.round(each)), atOnce: 1 }
    : { every: FASTEST, atOnce: Math.ceil(FASTEST / each) };
}
