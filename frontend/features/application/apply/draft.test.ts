import { describe, expect, it } from 'vitest';
import type HouseholdForm from '@/generated/org/anju/HouseholdForm';
import { EMPTY_DRAFT, problemsAt, readDraft, stepCalled, writeDraft, type Draft } from './draft';
import { fieldErrorsOf, firstStepWith, stepOf, withoutErrorsOf } from './faults';
import { draftOf, factsOf, householdOf } from './form';

const SELF = { name: '王芳', identityNumber: '110101199003070310' };
const CHILD = { name: '王小', identityNumber: '11010519491231002X' };

const draft: Draft = {
  ...EMPTY_DRAFT,
  applicant: SELF,
  mobile: '13800000000',
  maritalStatus: 'SINGLE',
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
    expect(problemsAt('review', EMPTY_DRAFT)).toEqual({});
  });

  it('ask for the spouse of married people and for the day of a divorce', () => {
    expect(problemsAt('spouse', EMPTY_DRAFT)).toHaveProperty('maritalStatus');
    expect(problemsAt('spouse', draft)).toEqual({});
    expect(Object.keys(problemsAt('spouse', { ...draft, maritalStatus: 'MARRIED' }))).toEqual([
      'spouse.name',
      'spouse.identityNumber',
    ]);
    expect(problemsAt('spouse', { ...draft, maritalStatus: 'DIVORCED' })).toHaveProperty('marriageEndedOn');
  });

  it('ask for the area of each home and the day of each trade only where there are some', () => {
    const homes = [
      { owner: 'SELF', area: '50', lost: false },
      { owner: 'SELF', area: '0', lost: false },
    ] as const;
    expect(Object.keys(problemsAt('housing', { ...draft, hasHome: 'yes', homes }))).toEqual([
      'homes[1].area',
    ]);
    expect(problemsAt('housing', { ...draft, homes })).toEqual({});
    const trades = [{ owner: 'SELF', tradedOn: '' }] as const;
    expect(problemsAt('trade', { ...draft, traded: 'yes', trades })).toHaveProperty('trades[0].tradedOn');
    expect(problemsAt('trade', draft)).toEqual({});
  });

  it('ask for a reason when the category is "other"', () => {
    expect(problemsAt('category', { ...draft, category: 'OTHER', categoryReason: ' ' })).toHaveProperty(
      'categoryReason',
    );
  });

  it('ask every own question of the category, and none of the others', () => {
    expect(problemsAt('category', draft)).toEqual({
      'answers.workStartedOn': 'application.question.answer',
      'answers.waged': 'application.question.answer',
    });
    const answers = { workStartedOn: '2025-01-01', waged: false };
    expect(problemsAt('category', { ...draft, answers })).toEqual({});
    expect(problemsAt('category', { ...draft, category: '' })).toHaveProperty('category');
  });

  it('name each child by its place', () => {
    const problems = problemsAt('children', { ...draft, children: [CHILD, { ...CHILD, name: '' }] });
    expect(problems).toHaveProperty('children[1].name');
    expect(problems).not.toHaveProperty('children[0].name');
  });
});

describe('a draft that is stored', () => {
  it('comes back as it was typed', () => {
    expect(readDraft(writeDraft(draft))).toEqual(draft);
    expect(readDraft(undefined)).toEqual(EMPTY_DRAFT);
  });

  it('is readable when the page did not yet know a field', () => {
    expect(readDraft('{"mobile":"138"}')).toEqual({ ...EMPTY_DRAFT, mobile: '138' });
    expect(stepCalled('no longer a step')).toBe('applicant');
  });
});

describe('the household that is sent', () => {
  const changed: Draft = {
    ...draft,
    spouse: CHILD,
    marriageEndedOn: '2025-01-01',
    homes: [{ owner: 'SELF', area: '50', lost: false }],
    trades: [{ owner: 'SELF', tradedOn: '2025-01-01' }],
    categoryReason: 'x',
    answers: { workStartedOn: '2024-07-01', talentKind: undefined, onlyHome: true },
  };

  it('leaves out what was typed before the answer changed', () => {
    expect(householdOf(changed)).toEqual({
      applicant: SELF,
      mobile: '13800000000',
      maritalStatus: 'SINGLE',
      marriageEndedOn: undefined,
      spouse: undefined,
      children: [],
      homes: [],
      trades: [],
      category: 'NEW_WORKER',
      categoryReason: undefined,
      answers: { workStartedOn: '2024-07-01', waged: undefined },
      annualIncome: 86_000,
    });
  });

  it('is the same when it is read back, for a correction that changes nothing', () => {
    const filed: Draft = { ...changed, hasHome: 'yes', traded: 'yes' };
    const form = householdOf(filed);
    expect(householdOf(draftOf(form))).toEqual(form);
  });

  it('is left open where an employer said nothing', () => {
    const form = { ...householdOf(draft), trades: undefined } as unknown as HouseholdForm;
    expect(draftOf(form).traded).toBe('');
  });

  it('has no answer where the server has none', () => {
    const form = { ...householdOf(draft), answers: { waged: null } } as unknown as HouseholdForm;
    expect(problemsAt('category', draftOf(form))).toHaveProperty('answers.waged');
  });
});

describe('the facts that are judged while somebody types', () => {
  it('name nobody, and take the days of birth from the numbers', () => {
    const facts = factsOf({ ...draft, children: [CHILD, { name: '', identityNumber: '1' }] });
    expect(facts.children).toEqual([{ bornOn: '1949-12-31' }, { bornOn: undefined }]);
    expect(JSON.stringify(facts)).not.toContain(SELF.name);
    expect(JSON.stringify(facts)).not.toContain(CHILD.identityNumber);
  });

  it('are unknown until something was answered, and none when there are none', () => {
    expect(factsOf(EMPTY_DRAFT)).toMatchObject({ homes: undefined, trades: undefined, category: undefined });
    expect(factsOf(draft)).toMatchObject({ homes: [], trades: [] });
  });
});

describe("the server's refusals", () => {
  const refusals = [
    { parameterName: 'household.annualIncome', message: 'a' },
    { parameterName: 'children[1].identityNumber', message: 'b' },
    { parameterName: 'declaredName', message: 'c' },
    { parameterName: 'papers.IDENTITY_CARD', message: 'd' },
  ];

  it('lead to the first step that they concern', () => {
    const errors = fieldErrorsOf(refusals);
    expect(errors).toEqual({
      annualIncome: 'a',
      'children[1].identityNumber': 'b',
      declaredName: 'c',
      'papers.IDENTITY_CARD': 'd',
    });
    expect(firstStepWith(errors)).toBe('children');
    expect(Object.keys(errors).map(stepOf)).toEqual(['income', 'children', 'review', 'papers']);
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
