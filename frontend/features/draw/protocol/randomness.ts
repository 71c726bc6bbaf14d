import { bytesOf, join, sha256, utf8, type Bytes } from '@/lib/published/bytes';
import { list, matching, members, readCanonical, require } from '@/lib/published/canonical';
import { HASH, type Seal, type Source } from './seal';

export interface Value {
  text: string;
  /** Of drand's answer alone. */
  signature?: string;
}

export interface Randomness {
  seed: string;
  values: readonly Value[];
}

const SEED_LABEL = 'anju-draw-1';
const BEACON_SIGNATURE = /^[0-9a-f]{96}$/;

/** @throws MalformedFile unless the file is as section 5 says and has one value of the declared form for each source */
export function parseRandomness(file: Bytes, { sources }: Seal): Randomness {
  const { seed, values } = members(readCanonical(file), 'seed', 'values');
  const entries = list(values);
  require(entries.length === sources.length, 'other-form');
  return {
    seed: matching(seed, HASH),
    values: sources.map((source, i) => valueOf(source, entries[i])),
  };
}

function valueOf(source: Source, entry: unknown): Value {
  if (source.kind === 'drand-quicknet') {
    const { kind, value, signature } = members(entry, 'kind', 'value', 'signature');
    require(kind === source.kind, 'other-form');
    return { text: matching(value, HASH), signature: matching(signature, BEACON_SIGNATURE) };
  }
  const { kind, value } = members(entry, 'kind', 'value');
  require(kind === source.kind, 'other-form');
  return { text: matching(value, new RegExp(`^[0-9]{${source.digits}}$`)) };
}

/** Section 7: the seed, over the bytes of `seal.json` and the values. */
export function seedOf(seal: Bytes, sources: readonly Source[], values: readonly Value[]): Bytes {
  const parts = values.map(({ text }, i) =>
    sources[i]!.kind === 'drand-quicknet' ? bytesOf(text) : utf8(text),
  );
  return sha256(...[utf8(SEED_LABEL), sha256(seal), ...parts].map(withLength));
}

function withLength(part: Bytes): Bytes {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, part.length);
  return join(length, part);
}
