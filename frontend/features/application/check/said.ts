import { numberOf } from '../binding';
import type { Category } from '../categories';
import type { Answers } from './rule';

export type YesNo = 'yes' | 'no';

/** What was said so far, as typed. */
export interface Said {
  home: YesNo | '';
  area: string;
  heads: string;
  traded: YesNo | '';
  category: Category | 'none' | '';
}

export const NOTHING_SAID: Said = { home: '', area: '', heads: '', traded: '', category: '' };

export type QuestionName = 'home' | 'area' | 'trade' | 'category';

/** A home is asked for its area; without one, the trades matter. */
export const questionsOf = ({ home }: Said): QuestionName[] => [
  'home',
  home === 'yes' ? 'area' : 'trade',
  'category',
];

export const areaOf = ({ area }: Said) => positive(numberOf(area));

/** Persons: a whole number from one on. */
export function headsOf({ heads }: Said): number | undefined {
  const value = positive(numberOf(heads));
  return value !== undefined && Number.isInteger(value) ? value : undefined;
}

/** The complete answers, undefined while something is missing. */
export function answersOf(said: Said): Answers | undefined {
  const { category } = said;
  if (!category) {
    return undefined;
  }
  const area = areaOf(said);
  const heads = headsOf(said);
  if (said.home === 'yes') {
    return area && heads ? { hasHome: true, area, heads, category } : undefined;
  }
  return said.traded ? { hasHome: false, tradedLately: said.traded === 'yes', category } : undefined;
}

const positive = (value: number | undefined) => (value !== undefined && value > 0 ? value : undefined);
