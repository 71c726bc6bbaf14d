import type { Bytes } from '@/lib/published/bytes';
import {
  canonical,
  integer,
  list,
  matching,
  members,
  readCanonical,
  require,
  secondsOf,
  time,
  timeOf,
  words,
} from '@/lib/published/canonical';

export interface DrandSource {
  kind: 'drand-quicknet';
  round: number;
  /** When the value can be known at the earliest. */
  knownAt: string;
}

export interface NumberSource {
  kind: 'public-number';
  digits: number;
  publication: string;
  issue: string;
  form: string;
  knownAt: string;
}

export interface DiceSource {
  kind: 'dice';
  digits: number;
}

export type Source = DrandSource | NumberSource | DiceSource;

/** What `seal.json` fixes. */
export interface Seal {
  drawNumber: number;
  offering: string;
  rosterSize: number;
  rosterRoot: string;
  /** Units of all tiers together: so many families are called. */
  called: number;
  rules: readonly string[];
  earliest: string;
  sources: readonly Source[];
  /** Until then dice must be agreed on: something else can be known afterwards. */
  diceCloseAt?: string;
}

export interface Signature {
  keyId: string;
  signature: string;
}

export const HASH = /^[0-9a-f]{64}$/;
export const KEY_ID = /^[0-9a-f]{16}$/;
export const SIGNATURE = /^[0-9a-f]{128}$/;
const HIGHEST_TIER = 1000;
const HIGHEST_COUNT = 2 ** 31 - 1;
const HIGHEST_ROUND = 10 ** 12;
const THROWS = 20;
const MOST_DIGITS = 100;
const QUICKNET_GENESIS_SECONDS = 1_692_803_367;
const QUICKNET_PERIOD_SECONDS = 3;

/** @throws MalformedFile when the file is not as section 3 of the protocol says */
export function parseSeal(file: Bytes): Seal {
  const seal = members(
    readCanonical(file),
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
  require(seal.protocol === 'anju-draw-1', 'other-form');
  const earliest = time(seal.earliest);
  return {
    drawNumber: integer(seal.drawNumber, 1),
    offering: words(seal.offering),
    rosterSize: integer(seal.rosterSize, 1, HIGHEST_COUNT),
    rosterRoot: matching(seal.rosterRoot, HASH),
    called: calledOf(list(seal.units)),
    rules: list(seal.rules).map(words),
    earliest,
    ...sourcesOf(list(seal.sources), earliest),
  };
}

/** @throws MalformedFile when the file is not as section 4 of the protocol says */
export function parseSignature(file: Bytes): Signature {
  const { algorithm, keyId, signature } = members(readCanonical(file), 'algorithm', 'keyId', 'signature');
  require(algorithm === 'Ed25519', 'other-form');
  return { keyId: matching(keyId, KEY_ID), signature: matching(signature, SIGNATURE) };
}

/** What stands behind that name in the rules. */
export const rulesNamed = ({ rules }: Seal, name: string): readonly string[] =>
  rules.filter((rule) => rule.startsWith(name)).map((rule) => rule.slice(name.length));

function calledOf(units: readonly unknown[]): number {
  let before = 0;
  let called = 0;
  for (const each of units) {
    const { tier, count } = members(each, 'tier', 'count');
    const next = integer(tier, 1, HIGHEST_TIER);
    require(next > before, 'not-ascending');
    before = next;
    called += integer(count, 0, HIGHEST_COUNT);
  }
  return integer(called, 1, HIGHEST_COUNT);
}

function sourcesOf(values: readonly unknown[], earliest: string): Pick<Seal, 'sources' | 'diceCloseAt'> {
  require(values.length > 0, 'empty');
  require(new Set(values.map(canonical)).size === values.length, 'stands-twice');
  const sources = values.map(sourceOf);
  const known = sources.flatMap((source) => (source.kind === 'dice' ? [] : [secondsOf(source.knownAt)]));
  const hasDice = sources.some(({ kind }) => kind === 'dice');
  // Who throws dice knows nothing else yet.
  const from = secondsOf(earliest) + (hasDice ? 1 : 0);
  require(known.every((seconds) => seconds >= from), 'too-early');
  return hasDice && known.length > 0 ? { sources, diceCloseAt: timeOf(Math.min(...known)) } : { sources };
}

function sourceOf(value: unknown): Source {
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
  if (kind === 'drand-quicknet') {
    return drand(value);
  }
  if (kind === 'public-number') {
    const source = members(value, 'kind', 'publication', 'issue', 'form', 'digits', 'publishedAt');
    return {
      kind,
      publication: words(source.publication),
      issue: words(source.issue),
      form: words(source.form),
      digits: integer(source.digits, 1, MOST_DIGITS),
      knownAt: time(source.publishedAt),
    };
  }
  require(kind === 'dice', 'other-form');
  return { kind, digits: integer(members(value, 'kind', 'throws').throws, THROWS, THROWS) };
}

function drand(value: unknown): DrandSource {
  const round = integer(members(value, 'kind', 'round').round, 1, HIGHEST_ROUND);
  const madeAt = QUICKNET_GENESIS_SECONDS + QUICKNET_PERIOD_SECONDS * (round - 1);
  return { kind: 'drand-quicknet', round, knownAt: timeOf(madeAt) };
}
