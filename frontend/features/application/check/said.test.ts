import { describe, expect, it } from 'vitest';
import TalentKind from '@/generated/org/anju/TalentKind';
import { factsOf, NOTHING_SAID, problemsAt, type Said } from './said';

const said = (more: Partial<Said>): Said => ({ ...NOTHING_SAID, ...more });

describe('the questions of the self-check', () => {
  it('ask for the day of a divorce and of nothing else', () => {
    expect(problemsAt('marital', said({}))).toHaveProperty('maritalStatus');
    expect(problemsAt('marital', said({ marital: 'DIVORCED' }))).toHaveProperty('marriageEndedOn');
    expect(problemsAt('marital', said({ marital: 'WIDOWED' }))).toEqual({});
  });

  it('ask for the area of every home that there is', () => {
    const homes = [
      { owner: 'SELF', area: '15.99', lost: false },
      { owner: 'SPOUSE', area: '0', lost: false },
    ] as const;
    expect(problemsAt('home', said({ hasHome: 'yes', homes }))).toEqual({
      'homes[1].area': 'application.wrong.area',
    });
    expect(problemsAt('home', said({ hasHome: 'no', homes }))).toEqual({});
  });

  it('ask for the day of each birth and of a transaction', () => {
    expect(problemsAt('children', said({ children: ['2020-01-01', ''] }))).toHaveProperty('children[1]');
    expect(problemsAt('trade', said({ traded: 'yes' }))).toHaveProperty('tradedOn');
  });

  it('ask each category its own questions', () => {
    expect(Object.keys(problemsAt('details', said({ category: 'NEW_WORKER' })))).toEqual([
      'answers.workStartedOn',
      'answers.waged',
    ]);
    expect(problemsAt('details', said({ category: 'OTHER' }))).toHaveProperty('categoryReason');
    expect(problemsAt('details', said({ category: 'LOW_INCOME' }))).toHaveProperty('annualIncome');
    const answered = said({ category: 'NEW_WORKER', answers: { workStartedOn: '2025-01-01', waged: false } });
    expect(problemsAt('details', answered)).toEqual({});
  });
});

describe('the facts that are asked about', () => {
  it('leave out what was not said, so that it stays unknown', () => {
    const facts = factsOf(NOTHING_SAID);
    expect(facts.maritalStatus).toBeUndefined();
    expect(facts.homes).toBeUndefined();
    expect(facts.trades).toBeUndefined();
    expect(facts.category).toBeUndefined();
  });

  it('tell having none from not having said', () => {
    expect(factsOf(said({ hasHome: 'no', traded: 'no' }))).toMatchObject({ homes: [], trades: [] });
  });

  it('forget what was said about a home and a category that were changed since', () => {
    const changed = said({
      hasHome: 'no',
      homes: [{ owner: 'SELF', area: '40', lost: false }],
      category: 'NEW_WORKER',
      answers: { talentKind: TalentKind.TEACHER, waged: true },
      income: '1',
    });
    expect(factsOf(changed)).toMatchObject({ homes: [], answers: { waged: true } });
    expect(factsOf(changed).answers).not.toHaveProperty('talentKind');
    expect(factsOf(changed).annualIncome).toBeUndefined();
  });

  it('name the owner of a home, a child by its place', () => {
    const homes = [
      { owner: 'FORMER_SPOUSE', area: '90', lost: false },
      { owner: 'CHILD-1', area: '20.5', lost: true },
    ] as const;
    expect(factsOf(said({ hasHome: 'yes', homes })).homes).toEqual([
      { owner: 'FORMER_SPOUSE', inCity: true, area: 90, lost: false },
      { owner: 'CHILD', child: 1, inCity: true, area: 20.5, lost: true },
    ]);
  });
});
