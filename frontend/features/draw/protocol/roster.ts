import { join, mapInSlices, sha256, utf8, type Bytes } from './bytes';
import { integer, matching, members, readCanonical, require } from './canonical';

export interface Family {
  receipt: string;
  tier: number;
  tickets: number;
}

export interface Roster {
  /** As published, without their line feeds: the leaves of the tree. */
  lines: readonly string[];
  families: readonly Family[];
}

const RECEIPT = /^[A-Z0-9][A-Z0-9-]{0,39}$/;
const HIGHEST = 1000;
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** @throws MalformedFile when the text is not as section 1 of the protocol says */
export function parseRoster(text: string): Roster {
  require(text.endsWith('\n'), 'the last line does not end');
  const lines = text.slice(0, -1).split('\n');
  const families = lines.map(familyOf);
  families.forEach(({ receipt }, i) =>
    require(i === 0 || families[i - 1]!.receipt < receipt, 'not ascending'),
  );
  return { lines, families };
}

function familyOf(line: string): Family {
  const { receipt, tier, tickets } = members(readCanonical(line), 'receipt', 'tier', 'tickets');
  return {
    receipt: matching(receipt, RECEIPT),
    tier: integer(tier, 1, HIGHEST),
    tickets: integer(tickets, 1, HIGHEST),
  };
}

/** The Merkle tree hash of RFC 6962. Joining neighbours level by level gives its tree, a last odd one going up alone. */
export async function rootOf(lines: readonly string[]): Promise<Bytes> {
  let level = await mapInSlices(lines, (line) => sha256(join(LEAF, utf8(line))));
  while (level.length > 1) {
    level = await mapInSlices(pairsOf(level), ([left, right]) =>
      right ? sha256(join(NODE, left, right)) : Promise.resolve(left),
    );
  }
  return level[0]!;
}

function pairsOf(level: readonly Bytes[]): readonly (readonly [Bytes, Bytes | undefined])[] {
  return Array.from(
    { length: Math.ceil(level.length / 2) },
    (_, i) => [level[2 * i]!, level[2 * i + 1]] as const,
  );
}
