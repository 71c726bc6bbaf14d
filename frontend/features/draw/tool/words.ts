import type { ProblemCode, WarningCode } from '../protocol/finding';
import type { Reason } from '@/lib/published/canonical';
import type { Language, WrongUsage } from './arguments';
import type { Unreadable } from './files';
import type { Judged, ToolCheck, ToolProblem, ToolWarning } from './judgement';
import { english } from './words.en';
import { chinese } from './words.zh';

/** Everything that the tool says; `{name}` stands for a figure. */
export interface Texts {
  usage: string;
  wrongUsage: Readonly<Record<WrongUsage['code'], string>>;
  unreadable: Readonly<Record<Unreadable['code'], string>>;
  verdict: Readonly<Record<Judged['verdict'], string>>;
  /** What it says that a check passed. */
  check: Readonly<Record<ToolCheck, string>>;
  failed: string;
  unable: string;
  skipped: string;
  warning: string;
  problem: Readonly<Record<ProblemCode | ToolProblem['code'], string>>;
  warnings: Readonly<Record<WarningCode | ToolWarning['code'], string>>;
  /** What to do. */
  advice: Readonly<Record<ToolCheck, string>>;
  reason: Readonly<Record<Reason, string>>;
  figures: Readonly<
    Record<
      | 'draw'
      | 'families'
      | 'called'
      | 'struck'
      | 'sealDigest'
      | 'rosterRoot'
      | 'seed'
      | 'resultDigest'
      | 'keyId'
      | 'sealedAt'
      | 'earliest'
      | 'drand'
      | 'number'
      | 'dice'
      | 'agreedAt',
      string
    >
  >;
  wholeFile: string;
  brokenTool: string;
}

export const textsOf = (language: Language): Texts => (language === 'zh' ? chinese : english);

/** Puts the figures into a text. */
export const filled = (text: string, figures: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? ''));
