import type { Bytes } from '@/lib/published/bytes';

/** The checks of section 13 of `docs/draw-protocol.md`, in their order. */
export const CHECKS = [
  'SEAL_FORM',
  'SEAL_SIGNATURE',
  'ROSTER_FORM',
  'ROSTER_SIZE',
  'ROSTER_ROOT',
  'VALUES_FORM',
  'ENTRIES',
  'BEACON_SIGNATURE',
  'SEED',
  'ORDER',
  'KEYS',
  'HISTORY',
] as const;
export type Check = (typeof CHECKS)[number];

const OF_RESULT: readonly Check[] = ['VALUES_FORM', 'ENTRIES', 'BEACON_SIGNATURE', 'SEED', 'ORDER'];

/** The checks that can be made before there is a result. */
export const CHECKS_OF_SEAL: readonly Check[] = CHECKS.filter((check) => !OF_RESULT.includes(check));

/**
 * `unable`: it cannot be decided with what was given, so nothing is claimed. `skipped`: the file that it looks at was
 * not given.
 */
export type Outcome = 'passed' | 'failed' | 'unable' | 'skipped';

/** What a problem is about: which line, what is published and what was computed. */
export type Figures = Readonly<Record<string, string | number>>;

/** What is wrong, as a code that stays, and its figures. */
export interface Problem {
  code: ProblemCode;
  figures: Figures;
}

export const problem = (code: ProblemCode, figures: Figures = {}): Problem => ({ code, figures });

/** What is in order by the protocol and yet must be told. */
export interface Warning {
  code: WarningCode;
  figures: Figures;
}

export interface Finding {
  check: Check;
  outcome: Outcome;
  milliseconds: number;
  /** What was computed here, in hex or as a number. */
  computed?: string;
  /** Why it has not passed. */
  problem?: Problem;
  warnings?: readonly Warning[];
}

export const PROBLEMS = [
  /** A file that was expected is not there: `file`. */
  'file-missing',
  /** A file is not as the protocol says: `file`, `line` (from 1, or 0 for the whole), `reason` (see `Reason`). */
  'file-malformed',
  /** The check needs something that an earlier one found broken. */
  'needs-earlier',
  /** No key of that id is known: `keyId`. */
  'key-unknown',
  /** The signature is not the key's: `keyId`. */
  'signature-wrong',
  /** `expected`, `found`. */
  'size-differs',
  /** `expected`, `found`. */
  'root-differs',
  /** `expected`, `found`. */
  'seed-differs',
  /** The first line of the result that is not the computed one: `line`, `expected`, `found`. */
  'order-differs',
  /** The beacon's value is not the digest of its signature, or not the network's for that round: `source`, `round`. */
  'beacon-wrong',
  /** A source that people read has no line, or one too many, in entries.jsonl: `source`. */
  'entry-missing',
  /** A line is about another seal: `source`. */
  'entry-of-another-seal',
  /** `source`. */
  'entry-signature-wrong',
  /** The agreed value is not the one that entered the seed: `source`, `expected`, `found`. */
  'entry-value-differs',
  /** Agreed before its source could be known: `source`, `at`, `expected`. */
  'entry-too-early',
  /** Dice agreed when another value could already be known: `source`, `at`, `expected`. */
  'entry-too-late',
  /** A lost key stands between the key that is trusted and the seal's: `keyId`, `reason`. */
  'key-chain-broken',
  /** The key that is trusted does not stand in keys.json: `keyId`. */
  'key-not-in-chain',
  /** The seal's key is older than the key that is trusted, and nothing leads back: `keyId`. */
  'key-older',
  /** Line `line` of history.jsonl does not have number `expected`: `found`. */
  'history-gap',
  /** Two draws of one offering that are not voided: `first`, `second`. */
  'history-two-draws',
  /** The list does not name this draw: `drawNumber`. */
  'history-draw-missing',
  /** This draw's line says something else: `member`, `expected`, `found`. */
  'history-differs',
  /** The seal does not name the seal before it: `expected`. */
  'history-previous-wrong',
  /** The seal came out too late: `at`, `expected`. */
  'history-sealed-late',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

export const WARNINGS = [
  /** The key was taken from the files themselves: `keyId`. */
  'key-from-files',
  /** The city says that it lost a key: `keyId` of the next one, `since`, `reason`. */
  'key-break',
  /** A draw was voided when its randomness could be known: `drawNumber`, `at`, `reason`. */
  'late-void',
  /** This draw is voided: `at`, `reason`. */
  'voided',
  /** history.jsonl was not given. */
  'history-missing',
] as const;
export type WarningCode = (typeof WARNINGS)[number];

/** The published files as bytes. Of the first three none may be missing; with the result come the next three. */
export interface DrawFileSet {
  seal: Bytes;
  signature: Bytes;
  roster: Bytes;
  entries?: Bytes;
  randomness?: Bytes;
  result?: Bytes;
  keys?: Bytes;
  history?: Bytes;
}

/** What is known from elsewhere, and never from the files. */
export interface Trust {
  /** The city's key, 64 hex. Without it the key is taken from the files, and a warning says so. */
  publicKey?: string;
}

/** Told a few times a second while a long check runs. */
export type OnProgress = (check: Check, done: number, total: number) => void;
