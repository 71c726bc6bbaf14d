import { canonical, integer, list, matching, members, readCanonical, require, words } from './canonical';

export interface DrandSource {
  kind: 'drand-quicknet';
  round: number;
}

export interface DigitsSource {
  kind: 'public-number' | 'dice';
  digits: number;
}

export type Source = DrandSource | DigitsSource;

/** What of `seal.json` the computation needs. */
export interface Seal {
  drawNumber: number;
  rosterSize: number;
  rosterRoot: string;
  /** Units of all tiers together: so many families are called. */
  called: number;
  sources: readonly Source[];
}

export interface Signature {
  keyId: string;
  signature: string;
}

export const HASH = /^[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const HIGHEST_TIER = 1000;
const HIGHEST_COUNT = 2 ** 31 - 1;
const HIGHEST_ROUND = 10 ** 12;
const THROWS = 20;
const MOST_DIGITS = 100;
const QUICKNET_GENESIS_SECONDS = 1_692_803_367;
const QUICKNET_PERIOD_SECONDS = 3;

/** @throws MalformedFile when the text is not as section 2 of the protocol says */
export function parseSeal(text: string): Seal {
  const seal = members(
    readCanonical(text),
    ...[
      'protocol',
      'drawNumber',
      'offering',
      'rosterSize',
      'rosterRoot',
      'units',
      'rules',
      'earliest',
      'sources',
    ],
  );
  require(seal.protocol === 'anju-draw-1', 'another protocol');
  words(seal.offering);
  list(seal.rules).forEach(words);
  return {
    drawNumber: integer(seal.drawNumber, 1),
    rosterSize: integer(seal.rosterSize, 1),
    rosterRoot: matching(seal.rosterRoot, HASH),
    called: calledOf(list(seal.units)),
    sources: sourcesOf(list(seal.sources), secondsOf(seal.earliest)),
  };
}

/** @throws MalformedFile when the text is not as section 3 of the protocol says */
export function parseSignature(text: string): Signature {
  const file = members(readCanonical(text), 'algorithm', 'keyId', 'signature');
  require(file.algorithm === 'Ed25519', 'another algorithm');
  return {
    keyId: matching(file.keyId, /^[0-9a-f]{16}$/),
    signature: matching(file.signature, /^[0-9a-f]{128}$/),
  };
}

function calledOf(units: readonly unknown[]): number {
  let before = 0;
  let called = 0;
  for (const each of units) {
    const { tier, count } = members(each, 'tier', 'count');
    before = integer(tier, before + 1, HIGHEST_TIER);
    called += integer(count, 0, HIGHEST_COUNT);
  }
  return integer(called, 1, HIGHEST_COUNT);
}

function secondsOf(earliest: unknown): number {
  const text = matching(earliest, INSTANT);
  const milliseconds = Date.parse(text);
  // A day that no month has, such as 30 February, would silently become another one.
  require(!Number.isNaN(milliseconds) &&
    new Date(milliseconds).toISOString() === text.replace('Z', '.000Z'), 'no such time');
  return milliseconds / 1000;
}

function sourcesOf(values: readonly unknown[], earliestSeconds: number): readonly Source[] {
  require(values.length > 0, 'no source');
  require(new Set(values.map(canonical)).size === values.length, 'a source stands twice');
  return values.map((value) => sourceOf(value, earliestSeconds));
}

function sourceOf(value: unknown, earliestSeconds: number): Source {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  if (kind === 'drand-quicknet') {
    return drand(value, earliestSeconds);
  }
  if (kind === 'public-number') {
    const source = members(value, 'kind', 'publication', 'issue', 'form', 'digits');
    [source.publication, source.issue, source.form].forEach(words);
    return { kind, digits: integer(source.digits, 1, MOST_DIGITS) };
  }
  require(kind === 'dice', 'an unknown kind of source');
  return { kind: 'dice', digits: integer(members(value, 'kind', 'throws').throws, THROWS, THROWS) };
}

function drand(value: unknown, earliestSeconds: number): DrandSource {
  const round = integer(members(value, 'kind', 'round').round, 1, HIGHEST_ROUND);
  const madeAt = QUICKNET_GENESIS_SECONDS + QUICKNET_PERIOD_SECONDS * (round - 1);
  require(madeAt >= earliestSeconds, 'a round before the earliest time');
  return { kind: 'drand-quicknet', round };
}
