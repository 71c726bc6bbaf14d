import { describe, expect, it } from 'vitest';
import { isMet, judge, type Answers } from './rule';

const policy = { minAreaPerHead: 16 };
const met = (answers: Answers) => isMet(judge(answers, policy));
const failed = (answers: Answers) =>
  judge(answers, policy)
    .filter((condition) => !condition.met)
    .map(({ code }) => code);

describe('the self-check', () => {
  it('lets a family without a home and without a recent trade apply', () => {
    expect(met({ hasHome: false, tradedLately: false, category: 'NEW_WORKER' })).toBe(true);
  });

  it('names the trade when there was one lately', () => {
    expect(failed({ hasHome: false, tradedLately: true, category: 'TALENT' })).toEqual(['no-home']);
  });

  it('lets three persons with a little less than 48 m² apply, and not with 48', () => {
    expect(met({ hasHome: true, area: 47.99, heads: 3, category: 'TALENT' })).toBe(true);
    expect(failed({ hasHome: true, area: 48, heads: 3, category: 'TALENT' })).toEqual(['small-area']);
  });

  it('takes the area per head from the policy', () => {
    const answers: Answers = { hasHome: true, area: 50, heads: 3, category: 'TALENT' };
    expect(isMet(judge(answers, { minAreaPerHead: 17 }))).toBe(true);
  });

  it('asks for one of the seven categories', () => {
    expect(failed({ hasHome: false, tradedLately: false, category: 'none' })).toEqual(['category']);
  });

  it('keeps the category of low income for families without a home', () => {
    expect(failed({ hasHome: true, area: 20, heads: 3, category: 'LOW_INCOME' })).toEqual([
      'category-without-home',
    ]);
    expect(met({ hasHome: false, tradedLately: false, category: 'LOW_INCOME' })).toBe(true);
  });
});
