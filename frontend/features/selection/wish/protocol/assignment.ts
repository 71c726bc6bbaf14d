import { canonical } from '@/lib/published/canonical';
import type { FreeUnit } from './units';
import type { WishLine } from './wishes';

export type Outcome = 'ASSIGNED' | 'WISHES_TAKEN' | 'NO_LIST' | 'NOT_REACHED';

/** What became of a family. */
export interface OutcomeLine {
  family: string;
  outcome: Outcome;
  /** Which of its wishes it got, from 1. */
  place: number | null;
  rank: number;
  unit: number | null;
}

/** One family after the other gets the best of its wishes that is still free. */
export function assign(units: readonly FreeUnit[], lines: readonly WishLine[]): readonly OutcomeLine[] {
  const free = new Set(units.map(({ unit }) => unit));
  return lines.map(({ family, rank, wishes }) => {
    const place = wishes.findIndex((unit) => free.has(unit));
    const unit = place < 0 ? null : wishes[place]!;
    const outcome = outcomeOf(wishes, unit, free);
    if (unit !== null) {
      free.delete(unit);
    }
    return { family, outcome, place: unit === null ? null : place + 1, rank, unit };
  });
}

function outcomeOf(wishes: readonly number[], unit: number | null, free: ReadonlySet<number>): Outcome {
  if (unit !== null) {
    return 'ASSIGNED';
  }
  if (wishes.length > 0) {
    return 'WISHES_TAKEN';
  }
  return free.size > 0 ? 'NO_LIST' : 'NOT_REACHED';
}

/** `assignment.jsonl`, to the byte. */
export const assignmentFile = (lines: readonly OutcomeLine[]): string =>
  lines.map((line) => `${canonical(line)}\n`).join('');
