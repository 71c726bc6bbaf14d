import { bytesOf, compareBytes, hexOf, join, mapInSlices, sha256, utf8, type Bytes } from './bytes';
import { list, matching, members, readCanonical, require } from './canonical';
import type { Family } from './roster';
import { HASH, type Seal, type Source } from './seal';

export interface Value {
  text: string;
  /** Of drand's answer alone. */
  signature?: string;
}

export interface Randomness {
  seed: string;
  values: readonly unknown[];
}

/** A family at its place. */
export interface Place {
  position: number;
  receipt: string;
  tier: number;
  /** 64 hex. */
  ticket: string;
}

interface Drawn extends Family {
  ticket: Bytes;
}

const SEED_LABEL = 'anju-draw-1';

/** @throws MalformedFile when the text is not as section 4 of the protocol says */
export function parseRandomness(text: string): Randomness {
  const file = members(readCanonical(text), 'seed', 'values');
  return { seed: matching(file.seed, HASH), values: list(file.values) };
}

/** @throws MalformedFile unless there is one value of the declared kind and form for each source */
export function valuesOf(seal: Seal, randomness: Randomness): readonly Value[] {
  require(randomness.values.length === seal.sources.length, 'not one value for each source');
  return seal.sources.map((source, i) => valueOf(source, randomness.values[i]));
}

function valueOf(source: Source, entry: unknown): Value {
  if (source.kind === 'drand-quicknet') {
    const { kind, value, signature } = members(entry, 'kind', 'value', 'signature');
    require(kind === source.kind, 'a value of another kind');
    return { text: matching(value, HASH), signature: matching(signature, /^[0-9a-f]{96}$/) };
  }
  const { kind, value } = members(entry, 'kind', 'value');
  require(kind === source.kind, 'a value of another kind');
  return { text: matching(value, new RegExp(`^[0-9]{${source.digits}}$`)) };
}

/** Section 5: the seed, over the bytes of `seal.json` and the values. */
export async function seedOf(
  seal: Bytes,
  sources: readonly Source[],
  values: readonly Value[],
): Promise<Bytes> {
  const parts = values.map(({ text }, i) =>
    sources[i]!.kind === 'drand-quicknet' ? bytesOf(text) : utf8(text),
  );
  return sha256(join(...[utf8(SEED_LABEL), await sha256(seal), ...parts].map(withLength)));
}

function withLength(part: Bytes): Bytes {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, part.length);
  return join(length, part);
}

/** Section 6: every family at its place. */
export async function orderOf(families: readonly Family[], seed: Bytes): Promise<readonly Place[]> {
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', seed, hmac, false, ['sign']);
  const chance = async (text: string) => new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text)));
  const drawn = await mapInSlices(families, async (family) => ({
    ...family,
    ticket: await ticketOf(family, chance),
  }));
  return drawn.sort(inOrder).map(({ receipt, tier, ticket }, i) => ({
    position: i + 1,
    receipt,
    tier,
    ticket: hexOf(ticket),
  }));
}

/** The least of the family's chances. */
async function ticketOf(family: Family, chance: (text: string) => Promise<Bytes>): Promise<Bytes> {
  let least = await chance(`${family.receipt}#1`);
  for (let k = 2; k <= family.tickets; k++) {
    const next = await chance(`${family.receipt}#${k}`);
    least = compareBytes(next, least) < 0 ? next : least;
  }
  return least;
}

function inOrder(a: Drawn, b: Drawn): number {
  return a.tier - b.tier || compareBytes(a.ticket, b.ticket) || (a.receipt < b.receipt ? -1 : 1);
}

/** `result.jsonl`, to the byte. */
export const resultFile = (order: readonly Place[]): string =>
  order
    .map(({ position, receipt, ticket, tier }) => `${JSON.stringify({ position, receipt, ticket, tier })}\n`)
    .join('');
