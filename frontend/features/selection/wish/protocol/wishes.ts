import type { Bytes } from '@/lib/published/bytes';
import { integer, list, members, readLines, require } from '@/lib/published/canonical';
import { hash, rank, unitId } from './forms';

/** The list of a family that counted; version 0 and no wishes when it had none. */
export interface WishLine {
  family: string;
  rank: number;
  version: number;
  wishes: readonly number[];
}

/** @throws MalformedFile when the file is not as section 3 of the protocol says */
export function parseWishes(file: Bytes): readonly WishLine[] {
  const lines = readLines(file, lineOf);
  lines.forEach((line, i) => require(i === 0 || lines[i - 1]!.rank < line.rank, 'not-ascending', i + 1));
  require(new Set(lines.map(({ family }) => family)).size === lines.length, 'stands-twice');
  return lines;
}

function lineOf(value: unknown): WishLine {
  const own = members(value, 'family', 'rank', 'version', 'wishes');
  const version = integer(own.version, 0);
  const wishes = list(own.wishes).map(unitId);
  require(new Set(wishes).size === wishes.length, 'stands-twice');
  require(version > 0 || wishes.length === 0, 'other-form');
  return { family: hash(own.family), rank: rank(own.rank), version, wishes };
}
