/** A number that stands out before its sentence. */
export type Figure =
  'minArea' | 'years' | 'maxArea' | 'profit' | 'noticeDays' | 'sealHours' | 'signDays' | 'one';

export interface Rule {
  name:
    | 'where'
    | 'home'
    | 'category'
    | 'one'
    | 'area'
    | 'price'
    | 'apply'
    | 'identity'
    | 'housing'
    | 'notice'
    | 'first'
    | 'draw'
    | 'seal'
    | 'sign'
    | 'forfeit'
    | 'exit';
  /** The article of the city's measures; none where the rule is how this service works. */
  article?: string;
  figure?: Figure;
}

export const CHAPTERS = [
  {
    name: 'who',
    rules: [
      { name: 'where', article: '3' },
      { name: 'home', article: '6', figure: 'minArea' },
      { name: 'category', article: '6' },
    ],
  },
  {
    name: 'what',
    rules: [
      { name: 'one', article: '7', figure: 'one' },
      { name: 'area', article: '7', figure: 'maxArea' },
      { name: 'price', article: '13', figure: 'profit' },
    ],
  },
  {
    name: 'how',
    rules: [
      { name: 'apply', article: '14' },
      { name: 'identity', article: '14' },
      { name: 'housing', article: '14' },
      { name: 'notice', article: '14', figure: 'noticeDays' },
      { name: 'first', article: '17' },
      { name: 'draw', article: '16' },
      { name: 'seal', figure: 'sealHours' },
    ],
  },
  {
    name: 'after',
    rules: [
      { name: 'sign', article: '21', figure: 'signDays' },
      { name: 'forfeit', article: '21' },
      { name: 'exit', article: '24' },
    ],
  },
] as const satisfies readonly { name: string; rules: readonly Rule[] }[];
