import type { Bytes } from '@/lib/published/bytes';
import type { Statement } from './statement';

/** The checks of section 7 of `docs/wish-lists.md`, in their order. */
export const CHECKS = [
  'STATEMENT',
  'SIGNATURE',
  'UNITS',
  'WISHES',
  'RESULT',
  'REPLAY',
  'DRAW',
  'OWN',
] as const;
export type Check = (typeof CHECKS)[number];

/** `skipped`: the file that it looks at was not given. */
export type CheckOutcome = 'passed' | 'failed' | 'skipped';

export const PROBLEMS = [
  /** A file is not as the protocol says: `file`, `line` (0 for the whole), `reason`. */
  'malformed',
  /** The check needs what an earlier one found broken. */
  'needs-earlier',
  /** No key of that id is known: `keyId`. */
  'key-unknown',
  /** It is not the key's signature: `keyId`. */
  'signature-wrong',
  /** The file is not the one that was signed: `file`, `expected`, `found`. */
  'digest-differs',
  /** The first line that is not the computed one: `line`, `expected`, `found`. */
  'line-differs',
  /** The draw has no such family, or not in this tier: `rank`. */
  'rank-unknown',
  /** The receipt is about another phase: `offering`, `phase`. */
  'own-elsewhere',
  /** The family's line is not among the lists. */
  'own-missing',
  /** An older version was counted: `expected`, `found`. */
  'own-older',
  /** The version that was counted says something else: `version`. */
  'own-differs',
  /** At the line's place in the draw stands another family: `rank`. */
  'own-rank',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];

export type Figures = Readonly<Record<string, string | number>>;

export interface Finding {
  check: Check;
  outcome: CheckOutcome;
  problem?: { code: ProblemCode; figures: Figures };
}

export const WARNINGS = [
  /** The key was taken from the city's own list: `keyId`. */
  'key-from-files',
  /** The family handed in a later version than the one that it kept: `version`, `found`. */
  'own-newer',
  /** Families of the draw that are not among the lists: `count`. They left, or have a unit. */
  'ranks-missing',
] as const;
export type WarningCode = (typeof WARNINGS)[number];

/** What is in order by the protocol and yet must be told. */
export interface Warning {
  code: WarningCode;
  figures: Figures;
}

/** The published files as bytes; the last two come from elsewhere. */
export interface WishFileSet {
  statement: Bytes;
  signature: Bytes;
  units: Bytes;
  wishes: Bytes;
  assignment: Bytes;
  keys?: Bytes;
  /** The draw's `result.jsonl`. */
  draw?: Bytes;
  /** What a family kept. */
  own?: Bytes;
}

export interface Verdict {
  findings: readonly Finding[];
  warnings: readonly Warning[];
  holds: boolean;
  /** What the files say; undefined where they cannot be read. */
  statement?: Statement;
  keyId?: string;
  families?: number;
  lists?: number;
  assigned?: number;
  own?: { rank: number; place: number | null; unit: number | null; version: number };
}
