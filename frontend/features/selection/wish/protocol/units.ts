import type { Bytes } from '@/lib/published/bytes';
import { members, readLines, require } from '@/lib/published/canonical';
import { unitId } from './forms';

/** A unit that was free at the close. */
export interface FreeUnit {
  building: string;
  entrance: string;
  room: string;
  unit: number;
}

/** @throws MalformedFile when the file is not as section 2 of the protocol says */
export function parseUnits(file: Bytes): readonly FreeUnit[] {
  const units = readLines(file, unitOf);
  units.forEach(({ unit }, i) => require(i === 0 || units[i - 1]!.unit < unit, 'not-ascending', i + 1));
  return units;
}

function unitOf(value: unknown): FreeUnit {
  const own = members(value, 'building', 'entrance', 'room', 'unit');
  const { building, entrance, room } = own;
  require(typeof building === 'string' &&
    typeof entrance === 'string' &&
    typeof room === 'string', 'other-form');
  return { building, entrance, room, unit: unitId(own.unit) };
}
