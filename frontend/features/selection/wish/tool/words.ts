import type { Reason } from '@/lib/published/canonical';
import type { Check, CheckOutcome, ProblemCode, WarningCode } from '../protocol/finding';
import type { Language, WrongUsage } from './arguments';
import type { Unreadable } from './files';
import { english } from './words.en';
import { chinese } from './words.zh';

/** Everything that the tool says; `{name}` stands for a figure. */
export interface Texts {
  usage: string;
  wrongUsage: Readonly<Record<WrongUsage['code'], string>>;
  unreadable: Readonly<Record<Unreadable['code'], string>>;
  holds: string;
  broken: string;
  outcome: Readonly<Record<CheckOutcome, string>>;
  check: Readonly<Record<Check, string>>;
  problem: Readonly<Record<ProblemCode, string>>;
  warning: string;
  warnings: Readonly<Record<WarningCode, string>>;
  reason: Readonly<Record<Reason, string>>;
  figures: Readonly<
    Record<'offering' | 'phase' | 'closedAt' | 'draw' | 'families' | 'lists' | 'assigned' | 'keyId', string>
  >;
  own: string;
  ownNone: string;
  brokenTool: string;
}

export const textsOf = (language: Language): Texts => (language === 'zh' ? chinese : english);

/** Puts the figures into a text. */
export const filled = (text: string, figures: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? ''));
