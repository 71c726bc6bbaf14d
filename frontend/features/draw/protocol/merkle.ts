import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf, join, sha256 as digest, type Bytes } from '@/lib/published/bytes';
import type { Tick } from './progress';
import type { Roster } from './roster';

const HASH_BYTES = 32;
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The Merkle tree hash of RFC 6962 over the lines. Joining neighbours level by level gives its tree. */
export function rootOf(roster: Roster, tick: Tick = () => undefined): Bytes {
  const level = leavesOf(roster, tick);
  for (let size = roster.size; size > 1; size = Math.ceil(size / 2)) {
    joinPairs(level, size);
  }
  return level.slice(0, HASH_BYTES);
}

function leavesOf({ bytes, size, lines }: Roster, tick: Tick): Bytes {
  const level = new Uint8Array(size * HASH_BYTES);
  const begun = sha256.create().update(LEAF);
  const work = begun.clone();
  for (let i = 0; i < size; i++) {
    begun._cloneInto(work);
    work.update(bytes.subarray(lines[i], lines[i + 1]! - 1));
    work.digestInto(level.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES));
    tick(i);
  }
  return level;
}

/** A last odd one goes up as it is. */
function joinPairs(level: Bytes, size: number): void {
  const begun = sha256.create().update(NODE);
  const work = begun.clone();
  const pair = 2 * HASH_BYTES;
  const pairs = Math.floor(size / 2);
  for (let i = 0; i < pairs; i++) {
    begun._cloneInto(work);
    work.update(level.subarray(i * pair, (i + 1) * pair));
    work.digestInto(level.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES));
  }
  if (size % 2 === 1) {
    level.copyWithin(pairs * HASH_BYTES, (size - 1) * HASH_BYTES, size * HASH_BYTES);
  }
}

/** The root to which a path of RFC 6962 leads from the entry; nothing when it is too long or too short. */
export function rootBy(
  entry: Bytes,
  index: number,
  size: number,
  path: readonly string[],
): Bytes | undefined {
  let place = index;
  let last = size - 1;
  let hash = digest(LEAF, entry);
  for (const sibling of path.map(bytesOf)) {
    // A last odd one has no sibling until it is somebody's right neighbour.
    while (place === last && place % 2 === 0 && last > 0) {
      place /= 2;
      last /= 2;
    }
    if (last === 0) {
      return undefined;
    }
    hash = place % 2 === 1 ? digest(NODE, sibling, hash) : digest(NODE, hash, sibling);
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 ? join(hash) : undefined;
}
