import { describe, expect, it } from 'vitest';
import {
  EMPTY_DRAFT,
  fieldErrorsOf,
  firstStepWith,
  householdOf,
  problemsAt,
  stepOf,
  withoutErrorsOf,
  type Draft,
} from './draft';

const SELF = { name: '王芳', identityNumber: '110101199003070310' };
const CHILD = { name: '王小', identityNumber: '11010519491231002X' };

const draft: Draft = {
  ...EMPTY_DRAFT,
  applicant: SELF,
  mobile: '13800000000',
  married: 'no',
  hasHome: 'no',
  traded: 'no',
  annualIncome: '86000',
  category: 'NEW_WORKER',
};

describe('the steps of an application', () => {
  it('say what is missing when nothing was typed', () => {
    expect(Object.keys(problemsAt('applicant', EMPTY_DRAFT))).toEqual([
      'applicant.name',
      'applicant.identityNumber',
      'mobile',
    ]);
    expect(Object.keys(problemsAt('review', EMPTY_DRAFT))).toEqual(['committed']);
  });

  it('ask for the spouse of married people alone', () => {
    expect(problemsAt('spouse', draft)).toEqual({});
    expect(Object.keys(problemsAt('spouse', { ...draft, married: 'yes' }))).toEqual([
      'spouse.name',
      'spouse.identityNumber',
    ]);
  });

  it('ask for the area of a home and the day of a trade only where there are some', () => {
    expect(problemsAt('housing', { ...draft, hasHome: 'yes' })).toHaveProperty('housingArea');
    expect(problemsAt('housing', { ...draft, hasHome: 'yes', housingArea: '0' })).toHaveProperty(
      'housingArea',
    );
    expect(problemsAt('trade', { ...draft, traded: 'yes' })).toHaveProperty('tradedOn');
    expect(problemsAt('trade', draft)).toEqual({});
  });

  it('ask for a reason when the category is "other"', () => {
    expect(problemsAt('category', { ...draft, category: 'OTHER', categoryReason: ' ' })).toHaveProperty(
      'categoryReason',
    );
  });

  it('name each child by its place', () => {
    const problems = problemsAt('children', { ...draft, children: [CHILD, { ...CHILD, name: '' }] });
    expect(problems).toHaveProperty('children[1].name');
    expect(problems).not.toHaveProperty('children[0].name');
  });
});

describe('the household that is sent', () => {
  it('leaves out what was typed before the answer changed', () => {
    const changed: Draft = {
      ...draft,
      spouse: CHILD,
      housingArea: '50',
      tradedOn: '2025-01-01',
      categoryReason: 'x',
    };
    expect(householdOf(changed)).toEqual({
      applicant: SELF,
      mobile: '13800000000',
      maritalStatus: 'SINGLE',
      spouse: undefined,
      children: [],
      category: 'NEW_WORKER',
      categoryReason: undefined,
      homes: [],
      trades: [],
      annualIncome: 86_000,
    });
  });
});

describe("the server's refusals", () => {
  const refusals = [
    { parameterName: 'household.annualIncome', message: 'a' },
    { parameterName: 'children[1].identityNumber', message: 'b' },
    { parameterName: 'offeringId', message: 'c' },
  ];

  it('lead to the first step that they concern', () => {
    const errors = fieldErrorsOf(refusals);
    expect(errors).toEqual({ annualIncome: 'a', 'children[1].identityNumber': 'b', offeringId: 'c' });
    expect(firstStepWith(errors)).toBe('children');
    expect(Object.keys(errors).map(stepOf)).toEqual(['income', 'children', 'review']);
  });

  it('go when their field is typed anew', () => {
    const errors = { 'children[1].name': 'b', 'children[0].name': 'c', childrenOther: 'd', category: 'e' };
    expect(withoutErrorsOf(errors, 'children[1]')).toEqual({
      'children[0].name': 'c',
      childrenOther: 'd',
      category: 'e',
    });
    expect(withoutErrorsOf(errors, 'children')).toEqual({ childrenOther: 'd', category: 'e' });
  });
});
