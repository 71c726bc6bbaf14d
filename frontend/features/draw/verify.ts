import { bytesOf, compareBytes, hexOf, sha256, textOf, utf8, type Bytes } from './protocol/bytes';
import {
  orderOf,
  parseRandomness,
  resultFile,
  seedOf,
  valuesOf,
  type Place,
  type Value,
} from './protocol/randomness';
import { isSignedByQuicknet } from './protocol/quicknet';
import { parseRoster, rootOf, type Roster } from './protocol/roster';
import { parseSeal, parseSignature, type Seal } from './protocol/seal';

/** The checks of section 7 of `docs/draw-protocol.md`, in their order. */
export const CHECKS = [
  'SEAL_FORM',
  'SEAL_SIGNATURE',
  'ROSTER_FORM',
  'ROSTER_SIZE',
  'ROSTER_ROOT',
  'VALUES_FORM',
  'BEACON_SIGNATURE',
  'SEED',
  'ORDER',
] as const;
export type Check = (typeof CHECKS)[number];

/** The checks that can be made before the draw. */
export const CHECKS_OF_SEAL: readonly Check[] = CHECKS.slice(0, 5);

/** `unable`: this browser cannot compute it, so nothing is claimed. */
export type Outcome = 'passed' | 'failed' | 'unable';

export interface Finding {
  check: Check;
  outcome: Outcome;
  milliseconds: number;
  /** What was computed here, in hex or as a number. */
  computed?: string;
}

/** The published files as bytes; the last two appear with the result. */
export interface DrawFileSet {
  seal: Bytes;
  signature: Bytes;
  roster: Bytes;
  randomness?: Bytes;
  result?: Bytes;
}

interface Judgement {
  outcome: Outcome;
  computed?: string;
}

/** Whether this browser has WebCrypto: it has none on a page that did not come by HTTPS. */
export const canCompute = (): boolean => 'crypto' in globalThis && 'subtle' in crypto;

/**
 * Computes a draw anew from its published files and says of each check how it ended, as soon as it has. Without a
 * result the checks of the seal and the roster are made alone. A check that cannot run because a file is broken has
 * failed. Returns the order computed here; nothing when it could not be.
 *
 * @param publicKey the city's key (64 hex), which must not come from the files
 */
export async function* verifyDraw(
  files: DrawFileSet,
  publicKey: string,
): AsyncGenerator<Finding, readonly Place[] | undefined> {
  let seal: Seal | undefined;
  let roster: Roster | undefined;
  let order: readonly Place[] | undefined;
  let values: readonly Value[] | undefined;
  let seed: Bytes | undefined;
  yield* judged('SEAL_FORM', () => {
    seal = parseSeal(textOf(files.seal));
    return passed(true);
  });
  yield* judged('SEAL_SIGNATURE', () => {
    needed(seal);
    return signatureOf(files, publicKey);
  });
  yield* judged('ROSTER_FORM', () => {
    roster = parseRoster(textOf(files.roster));
    return passed(true);
  });
  yield* judged('ROSTER_SIZE', () => {
    const { length } = needed(roster).lines;
    return passed(length === needed(seal).rosterSize, String(length));
  });
  yield* judged('ROSTER_ROOT', async () => {
    const root = hexOf(await rootOf(needed(roster).lines));
    return passed(root === needed(seal).rosterRoot, root);
  });
  const { randomness, result } = files;
  if (!randomness && !result) {
    return undefined;
  }
  const published = readOrNothing(() => parseRandomness(textOf(needed(randomness))));
  yield* judged('VALUES_FORM', () => {
    values = valuesOf(needed(seal), needed(published));
    return passed(true, String(values.length));
  });
  yield* judged('BEACON_SIGNATURE', () => beaconOf(needed(seal), needed(values)));
  yield* judged('SEED', async () => {
    seed = await seedOf(files.seal, needed(seal).sources, needed(values));
    return passed(hexOf(seed) === needed(published).seed, hexOf(seed));
  });
  yield* judged('ORDER', async () => {
    order = await orderOf(needed(roster).families, needed(seed));
    const same = compareBytes(utf8(resultFile(order)), needed(result)) === 0;
    return passed(same, String(order.length));
  });
  return order;
}

async function* judged(
  check: Check,
  judge: () => Judgement | Promise<Judgement>,
): AsyncGenerator<Finding, void> {
  const start = performance.now();
  const judgement = await Promise.resolve()
    .then(judge)
    // A file that cannot be read, or that an earlier check found broken.
    .catch((): Judgement => ({ outcome: 'failed' }));
  yield { check, ...judgement, milliseconds: performance.now() - start };
}

const passed = (holds: boolean, computed?: string): Judgement => ({
  outcome: holds ? 'passed' : 'failed',
  ...(computed === undefined ? {} : { computed }),
});

function needed<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new Error('missing or broken');
  }
  return value;
}

function readOrNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

async function signatureOf(files: DrawFileSet, publicKey: string): Promise<Judgement> {
  const { keyId, signature } = parseSignature(textOf(files.signature));
  const raw = bytesOf(publicKey);
  const ownId = hexOf(await sha256(raw)).slice(0, 16);
  if (ownId !== keyId) {
    return passed(false, ownId);
  }
  try {
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return passed(await crypto.subtle.verify('Ed25519', key, bytesOf(signature), files.seal), keyId);
  } catch (error) {
    return { outcome: isUnsupported(error) ? 'unable' : 'failed', computed: keyId };
  }
}

const isUnsupported = (error: unknown) => error instanceof DOMException && error.name === 'NotSupportedError';

/** Section 4: the value is the digest of the signature, and the signature is the network's for that round. */
async function beaconOf(seal: Seal, values: readonly Value[]): Promise<Judgement> {
  for (const [i, { text, signature }] of values.entries()) {
    const source = seal.sources[i]!;
    if (source.kind === 'drand-quicknet' && !(await isBeacon(source.round, text, needed(signature)))) {
      return passed(false);
    }
  }
  return passed(true);
}

async function isBeacon(round: number, value: string, signature: string) {
  return hexOf(await sha256(bytesOf(signature))) === value && (await isSignedByQuicknet(round, signature));
}
