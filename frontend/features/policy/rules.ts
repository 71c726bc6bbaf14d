import type { ValueName } from './values';

/** A number that stands out before its sentence. */
export type Figure =
  | 'minArea'
  | 'income'
  | 'maxArea'
  | 'profit'
  | 'correctionDays'
  | 'checkDays'
  | 'noticeDays'
  | 'sealHours'
  | 'signDays'
  | 'appealDays'
  | 'banYears'
  | 'forceMajeureDays'
  | 'moveInMonths'
  | 'one';

/** The rules that are no value: the city's text says them, or they are how this service works. */
type Saying = 'where' | 'one' | 'apply' | 'first' | 'draw' | 'forfeit' | 'exit';

export interface Rule {
  name:
    | Saying
    | 'home'
    | 'category'
    | 'income'
    | 'area'
    | 'price'
    | 'correction'
    | 'identity'
    | 'notice'
    | 'appeal'
    | 'fraud'
    | 'ranking'
    | 'seal'
    | 'sign'
    | 'forceMajeure'
    | 'moveIn'
    | 'unmasking';
  /** Under this name the version says where the rule comes from. */
  source: Saying | ValueName;
  figure?: Figure;
  /** What is listed below the sentence. */
  list?: 'categories' | 'weights' | 'unmasking';
}

export const CHAPTERS = [
  {
    name: 'who',
    rules: [
      { name: 'where', source: 'where' },
      { name: 'home', source: 'minAreaPerHead', figure: 'minArea' },
      { name: 'category', source: 'categories', list: 'categories' },
      { name: 'income', source: 'incomeLinePerHead', figure: 'income' },
    ],
  },
  {
    name: 'what',
    rules: [
      { name: 'one', source: 'one', figure: 'one' },
      { name: 'area', source: 'maxBuiltArea', figure: 'maxArea' },
      { name: 'price', source: 'maxAcquiredMarkupPercent', figure: 'profit' },
    ],
  },
  {
    name: 'how',
    rules: [
      { name: 'apply', source: 'apply' },
      { name: 'correction', source: 'correctionWorkingDays', figure: 'correctionDays' },
      { name: 'identity', source: 'checkWorkingDays', figure: 'checkDays' },
      { name: 'notice', source: 'minNoticeWorkingDays', figure: 'noticeDays' },
      { name: 'appeal', source: 'appealWorkingDays', figure: 'appealDays' },
      { name: 'ranking', source: 'rankingWeights', list: 'weights' },
      { name: 'first', source: 'first' },
      { name: 'draw', source: 'draw' },
      { name: 'seal', source: 'sealLeadHours', figure: 'sealHours' },
    ],
  },
  {
    name: 'after',
    rules: [
      { name: 'sign', source: 'signWorkingDays', figure: 'signDays' },
      { name: 'forfeit', source: 'forfeit' },
      { name: 'forceMajeure', source: 'forceMajeureWorkingDays', figure: 'forceMajeureDays' },
      { name: 'moveIn', source: 'moveInMonths', figure: 'moveInMonths' },
      { name: 'exit', source: 'exit' },
      { name: 'fraud', source: 'fraudBanYears', figure: 'banYears' },
    ],
  },
  { name: 'data', rules: [{ name: 'unmasking', source: 'unmaskingRules', list: 'unmasking' }] },
] as const satisfies readonly { name: string; rules: readonly Rule[] }[];
