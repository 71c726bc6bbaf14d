import { bytesOf, hexOf, keyIdOf, sha256, type Bytes } from '@/lib/published/bytes';
import { MalformedFile } from '@/lib/published/canonical';
import { isSignature } from '@/lib/published/ed25519';
import { flawOfEntries, parseEntries } from './protocol/entries';
import {
  problem,
  type Check,
  type DrawFileSet,
  type Finding,
  type OnProgress,
  type Outcome,
  type Problem,
  type Trust,
  type Warning,
} from './protocol/finding';
import { flawOfHistory, parseHistory, warningsOf } from './protocol/history';
import { breaksIn, flawOfChain, parseKeys, type Key } from './protocol/keys';
import { rootOf } from './protocol/merkle';
import { VerifiedOrder } from './protocol/order';
import { ticking, type Tick } from './protocol/progress';
import { isSignedByQuicknet } from './protocol/quicknet';
import { parseRandomness, seedOf, type Randomness, type Value } from './protocol/randomness';
import { differenceOf } from './protocol/result';
import { parseRoster, type Roster } from './protocol/roster';
import { parseSeal, parseSignature, type Seal, type Signature } from './protocol/seal';
import { orderOf, ticketsOf } from './protocol/tickets';

export * from './protocol/finding';
export type { OrderData, Place, VerifiedOrder } from './protocol/order';
export * from './verifyProof';

/** What a check found. */
interface Judgement {
  outcome: Outcome;
  computed?: string;
  problem?: Problem;
  warnings?: readonly Warning[];
}

/** Ends a check that something keeps from passing. */
class Flaw extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/**
 * Computes a draw anew from its published files and says of each check how it ended, as soon as it has. Without a
 * result the checks of the seal, the roster, the keys and the history are made alone. A check that cannot run because a
 * file is broken has failed. Returns the order computed here; nothing when it could not be.
 */
export async function* verifyDraw(
  files: DrawFileSet,
  trust: Trust,
  onProgress: OnProgress = () => undefined,
): AsyncGenerator<Finding, VerifiedOrder | undefined> {
  const draw = new Draw(files, trust, onProgress);
  const checks = draw.isDrawn ? CHECKS_IN_ORDER : CHECKS_IN_ORDER.filter(([check]) => !OF_RESULT.has(check));
  for (const [check, judge] of checks) {
    const start = performance.now();
    const judgement = judged(() => judge(draw));
    yield await Promise.resolve({ check, ...judgement, milliseconds: performance.now() - start });
  }
  return draw.order;
}

function judged(judge: () => Judgement): Judgement {
  try {
    return judge();
  } catch (error) {
    if (error instanceof Flaw) {
      return { outcome: 'failed', problem: error.problem };
    }
    throw error;
  }
}

/** The files of a draw, each read once, and what was computed from them so far. */
class Draw {
  seal: Seal | undefined;
  signature: Signature | undefined;
  /** The key that signed the seal. */
  signer: string | undefined;
  roster: Roster | undefined;
  randomness: Randomness | undefined;
  seed: Bytes | undefined;
  order: VerifiedOrder | undefined;
  readonly isDrawn: boolean;
  readonly #keys: readonly Key[] | Problem | undefined;

  constructor(
    readonly files: DrawFileSet,
    readonly trust: Trust,
    private readonly onProgress: OnProgress,
  ) {
    this.isDrawn = files.randomness !== undefined || files.result !== undefined;
    this.#keys = files.keys && keysOrProblem(files.keys);
  }

  /** Nothing when the file was not given. */
  get keys(): readonly Key[] | undefined {
    if (this.#keys && 'code' in this.#keys) {
      throw new Flaw(this.#keys);
    }
    return this.#keys;
  }

  keyNamed(keyId: string): string | undefined {
    const { publicKey } = this.trust;
    return publicKey !== undefined && keyIdOf(publicKey) === keyId
      ? publicKey
      : this.keys?.find((key) => key.keyId === keyId)?.publicKey;
  }

  tick(check: Check, total: number): Tick {
    return ticking((done) => this.onProgress(check, done, total));
  }
}

function keysOrProblem(file: Bytes): readonly Key[] | Problem {
  try {
    return reading('keys.json', file, parseKeys);
  } catch (error) {
    if (error instanceof Flaw) {
      return error.problem;
    }
    throw error;
  }
}

type Judge = (draw: Draw) => Judgement;

const CHECKS_IN_ORDER: readonly (readonly [Check, Judge])[] = [
  ['SEAL_FORM', sealForm],
  ['SEAL_SIGNATURE', sealSignature],
  ['ROSTER_FORM', rosterForm],
  ['ROSTER_SIZE', rosterSize],
  ['ROSTER_ROOT', rosterRoot],
  ['VALUES_FORM', valuesForm],
  ['ENTRIES', entries],
  ['BEACON_SIGNATURE', beaconSignature],
  ['SEED', seed],
  ['ORDER', order],
  ['KEYS', keys],
  ['HISTORY', history],
];

const OF_RESULT = new Set<Check>(['VALUES_FORM', 'ENTRIES', 'BEACON_SIGNATURE', 'SEED', 'ORDER']);

function sealForm(draw: Draw): Judgement {
  draw.seal = reading('seal.json', draw.files.seal, parseSeal);
  return passed(hexOf(sha256(draw.files.seal)));
}

function sealSignature(draw: Draw): Judgement {
  draw.signature = reading('signature.json', draw.files.signature, parseSignature);
  needed(draw.seal);
  const { keyId, signature } = draw.signature;
  const publicKey = draw.keyNamed(keyId);
  if (publicKey === undefined) {
    throw new Flaw(problem('key-unknown', { keyId }));
  }
  if (!isSignature(signature, draw.files.seal, publicKey)) {
    throw new Flaw(problem('signature-wrong', { keyId }));
  }
  draw.signer = publicKey;
  return passed(keyId);
}

function rosterForm(draw: Draw): Judgement {
  const tick = draw.tick('ROSTER_FORM', draw.seal?.rosterSize ?? 0);
  draw.roster = reading('roster.jsonl', draw.files.roster, (file) => parseRoster(file, tick));
  return passed(String(draw.roster.size));
}

function rosterSize(draw: Draw): Judgement {
  const { size } = needed(draw.roster);
  return same('size-differs', needed(draw.seal).rosterSize, size);
}

function rosterRoot(draw: Draw): Judgement {
  const roster = needed(draw.roster);
  const { rosterRoot: sealed } = needed(draw.seal);
  return same('root-differs', sealed, hexOf(rootOf(roster, draw.tick('ROSTER_ROOT', roster.size))));
}

function valuesForm(draw: Draw): Judgement {
  const seal = needed(draw.seal);
  draw.randomness = reading('randomness.json', draw.files.randomness, (file) => parseRandomness(file, seal));
  return passed(String(draw.randomness.values.length));
}

function entries(draw: Draw): Judgement {
  const { values } = needed(draw.randomness);
  const [seal, signer] = [needed(draw.seal), needed(draw.signer)];
  const statements = reading('entries.jsonl', draw.files.entries, parseEntries);
  const flaw = flawOfEntries(seal, hexOf(sha256(draw.files.seal)), values, statements, signer);
  return flaw ? { outcome: 'failed', problem: flaw } : passed(String(statements.length));
}

/** Section 5: the value is the digest of the signature, and the signature is the network's for that round. */
function beaconSignature(draw: Draw): Judgement {
  const { values } = needed(draw.randomness);
  for (const [i, source] of needed(draw.seal).sources.entries()) {
    if (source.kind === 'drand-quicknet' && !isBeacon(source.round, values[i]!)) {
      throw new Flaw(problem('beacon-wrong', { source: i, round: source.round }));
    }
  }
  return { outcome: 'passed' };
}

function isBeacon(round: number, { text, signature }: Value): boolean {
  const hash = signature === undefined ? undefined : hexOf(sha256(bytesOf(signature)));
  return hash === text && isSignedByQuicknet(round, signature!);
}

function seed(draw: Draw): Judgement {
  const { values, seed: published } = needed(draw.randomness);
  draw.seed = seedOf(draw.files.seal, needed(draw.seal).sources, values);
  return same('seed-differs', published, hexOf(draw.seed));
}

function order(draw: Draw): Judgement {
  const [roster, drawnSeed] = [needed(draw.roster), needed(draw.seed)];
  const { bytes, starts, lengths, tiers, size } = roster;
  // Half of the work is the tickets; comparing and sorting are the rest.
  const tick = draw.tick('ORDER', size);
  const tickets = ticketsOf(roster, drawnSeed, tick);
  const families = orderOf(roster, tickets);
  const { called } = needed(draw.seal);
  const data = { bytes, starts, lengths, tiers, tickets, families, called };
  draw.order = new VerifiedOrder(data);
  if (!draw.files.result) {
    throw new Flaw(problem('file-missing', { file: 'result.jsonl' }));
  }
  const difference = differenceOf(data, draw.files.result);
  return difference
    ? { outcome: 'failed', computed: String(size), problem: problem('order-differs', { ...difference }) }
    : passed(String(size));
}

function keys(draw: Draw): Judgement {
  const { keyId } = needed(draw.signature);
  const { keys: chain, trust } = draw;
  const warnings: readonly Warning[] = breaksIn(chain ?? []);
  if (trust.publicKey === undefined) {
    const flaw = chain?.some((key) => key.keyId === keyId) ? undefined : problem('key-unknown', { keyId });
    const fromFiles: Warning = { code: 'key-from-files', figures: { keyId } };
    return told(flaw, [fromFiles, ...warnings], keyId);
  }
  if (!chain) {
    const isTrusted = keyIdOf(trust.publicKey) === keyId;
    return told(isTrusted ? undefined : problem('key-unknown', { keyId }), warnings, keyId);
  }
  return told(flawOfChain(chain, trust.publicKey, keyId), warnings, keyId);
}

function history(draw: Draw): Judgement {
  if (!draw.files.history) {
    return { outcome: 'skipped', warnings: [{ code: 'history-missing', figures: {} }] };
  }
  const [seal, { keyId }] = [needed(draw.seal), needed(draw.signature)];
  const lines = reading('history.jsonl', draw.files.history, parseHistory);
  const { result } = draw.files;
  const resultDigest = result ? hexOf(sha256(result)) : null;
  const inFiles = { sealDigest: hexOf(sha256(draw.files.seal)), keyId, resultDigest };
  return told(flawOfHistory(lines, seal, inFiles), warningsOf(lines, seal), String(lines.length));
}

const passed = (computed: string): Judgement => ({ outcome: 'passed', computed });

function same(
  code: 'size-differs' | 'root-differs' | 'seed-differs',
  expected: string | number,
  found: string | number,
) {
  const computed = String(found);
  return expected === found
    ? passed(computed)
    : { outcome: 'failed' as const, computed, problem: problem(code, { expected, found }) };
}

/** What endorsements cannot decide is not called wrong. */
function told(flaw: Problem | undefined, warnings: readonly Warning[], computed: string): Judgement {
  const outcome = flaw ? (flaw.code === 'key-older' ? 'unable' : 'failed') : 'passed';
  return { outcome, computed, warnings, ...(flaw ? { problem: flaw } : {}) };
}

function reading<T>(file: string, bytes: Bytes | undefined, parse: (bytes: Bytes) => T): T {
  if (!bytes) {
    throw new Flaw(problem('file-missing', { file }));
  }
  try {
    return parse(bytes);
  } catch (error) {
    const { reason, line } = error instanceof MalformedFile ? error : new MalformedFile('not-canonical');
    throw new Flaw(problem('file-malformed', { file, line, reason }));
  }
}

function needed<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new Flaw(problem('needs-earlier'));
  }
  return value;
}
