import { utf8, type Bytes } from '@/lib/published/bytes';
import { canonical, integer, matching, members, readLines, secondsOf, time } from '@/lib/published/canonical';
import { isSignature } from '@/lib/published/ed25519';
import { problem, type Problem } from './finding';
import type { Value } from './randomness';
import { HASH, SIGNATURE, type Seal, type Source } from './seal';

/** The city's statement that two people entered the same value. */
export interface Statement {
  agreedAt: string;
  /** The digest of the seal. */
  seal: string;
  signature: string;
  /** Its place in the seal, from 0. */
  source: number;
  value: string;
}

const DIGITS = /^[0-9]{1,100}$/;
const HIGHEST_SOURCE = 2 ** 31 - 1;

/** @throws MalformedFile when the file is not as section 6 of the protocol says */
export const parseEntries = (file: Bytes): readonly Statement[] => readLines(file, statementOf);

function statementOf(value: unknown): Statement {
  const statement = members(value, 'agreedAt', 'seal', 'signature', 'source', 'value');
  return {
    agreedAt: time(statement.agreedAt),
    seal: matching(statement.seal, HASH),
    signature: matching(statement.signature, SIGNATURE),
    source: integer(statement.source, 0, HIGHEST_SOURCE),
    value: matching(statement.value, DIGITS),
  };
}

/** What is wrong with the statements about the values that people read: each has one, in the order of the seal. */
export function flawOfEntries(
  seal: Seal,
  sealDigest: string,
  values: readonly Value[],
  statements: readonly Statement[],
  publicKey: string,
): Problem | undefined {
  const read = seal.sources.flatMap(({ kind }, i) => (kind === 'drand-quicknet' ? [] : [i]));
  const places = statements.map(({ source }) => source);
  const unpaired = Array.from({ length: Math.max(read.length, places.length) }).findIndex(
    (_, i) => read[i] !== places[i],
  );
  if (unpaired >= 0) {
    return problem('entry-missing', { source: read[unpaired] ?? places[unpaired]! });
  }
  for (const statement of statements) {
    const source = seal.sources[statement.source]!;
    const flaw =
      flawOf(statement, sealDigest, values[statement.source]!.text, publicKey) ??
      untimely(statement, seal, source);
    if (flaw) {
      return flaw;
    }
  }
  return undefined;
}

function flawOf(
  { signature, ...said }: Statement,
  sealDigest: string,
  value: string,
  publicKey: string,
): Problem | undefined {
  const { source } = said;
  if (said.seal !== sealDigest) {
    return problem('entry-of-another-seal', { source });
  }
  if (!isSignature(signature, utf8(canonical(said)), publicKey)) {
    return problem('entry-signature-wrong', { source });
  }
  return said.value === value
    ? undefined
    : problem('entry-value-differs', { source, expected: value, found: said.value });
}

function untimely({ agreedAt, source }: Statement, seal: Seal, read: Source): Problem | undefined {
  const opens = read.kind === 'public-number' ? read.knownAt : seal.earliest;
  if (secondsOf(agreedAt) < secondsOf(opens)) {
    return problem('entry-too-early', { source, at: agreedAt, expected: opens });
  }
  const { diceCloseAt } = seal;
  return read.kind === 'dice' && diceCloseAt !== undefined && secondsOf(agreedAt) >= secondsOf(diceCloseAt)
    ? problem('entry-too-late', { source, at: agreedAt, expected: diceCloseAt })
    : undefined;
}
