import { describe, expect, it } from 'vitest';
import { answersOf, NOTHING_SAID, questionsOf, type Said } from './said';

const said = (more: Partial<Said>): Said => ({ ...NOTHING_SAID, ...more });

describe('the questions of the self-check', () => {
  it('ask for the area of a home, and for trades where there is none', () => {
    expect(questionsOf(said({ home: 'yes' }))).toEqual(['home', 'area', 'category']);
    expect(questionsOf(said({ home: 'no' }))).toEqual(['home', 'trade', 'category']);
  });

  it('are answered only when nothing is missing', () => {
    expect(answersOf(said({ home: 'no', category: 'TALENT' }))).toBeUndefined();
    expect(answersOf(said({ home: 'yes', area: '40', heads: '2.5', category: 'TALENT' }))).toBeUndefined();
    expect(answersOf(said({ home: 'yes', area: '0', heads: '2', category: 'TALENT' }))).toBeUndefined();
    expect(answersOf(said({ home: 'no', traded: 'no' }))).toBeUndefined();
  });

  it('forget what was said about a home that there is not', () => {
    const changed = said({ home: 'no', area: '40', heads: '2', traded: 'yes', category: 'none' });
    expect(answersOf(changed)).toEqual({ hasHome: false, tradedLately: true, category: 'none' });
  });
});
