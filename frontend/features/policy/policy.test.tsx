import { EndpointValidationError, ValidationErrorData } from '@vaadin/hilla-frontend';
import { describe, expect, it } from 'vitest';
import type Policy from '@/generated/org/anju/Policy';
import CategoryCode from '@/generated/org/anju/CategoryCode';
import PaperKind from '@/generated/org/anju/PaperKind';
import PersonalField from '@/generated/org/anju/PersonalField';
import PolicyState from '@/generated/org/anju/PolicyState';
import Proof from '@/generated/org/anju/Proof';
import { formatFor } from '@/lib/format';
import { translate } from '@/lib/i18n';
import { fieldWords, isTouched, numberFrom, textOf, withValues } from './edit';
import { CHAPTERS } from './rules';
import { nextOf, stepsOf } from './steps';
import { differing, policyWords } from './words';

const name = { zh: '黄石', en: 'Huangshi' };
const policy: Policy = {
  version: 'huangshi-2024-1',
  city: name,
  regulation: name,
  receiptPrefix: 'HS',
  districts: ['下陆区'],
  minAreaPerHead: 16,
  yearsWithoutTrade: 3,
  adultAge: 18,
  incomeLinePerHead: 44600,
  categories: [
    {
      code: CategoryCode.A,
      maxYearsAtWork: 5,
      proofs: [Proof.STEADY_EMPLOYMENT, Proof.YEARS_AT_WORK],
      papers: [PaperKind.IDENTITY_CARD, PaperKind.COMMITMENT],
    },
  ],
  socialInsuranceMonths: 3,
  maxBuiltArea: 120,
  maxProfitPercent: 5,
  maxBuiltMarkupPercent: 5,
  maxAcquiredMarkupPercent: 5,
  maxRentPercent: 90,
  minDemandPercent: 50,
  minDiscountPercent: 10,
  secondAppraisalAbove: 50_000_000,
  subsidyPercent: 3,
  relendingPercent: 60,
  minPropertyStars: 4,
  minNoticeWorkingDays: 5,
  checkWorkingDays: 10,
  correctionWorkingDays: 5,
  objectionWorkingDays: 10,
  appealWorkingDays: 10,
  complaintWorkingDays: 10,
  fullReviewPercent: 10,
  fraudBanYears: 5,
  rankingWeights: { time: 20, familySize: 20, income: 20, hardship: 30, targetTier: 10 },
  largeFamily: 5,
  sealLeadHours: 24,
  randomnessKinds: ['dice'],
  diceMinutes: 60,
  mostTickets: 1,
  signWorkingDays: 5,
  forceMajeureWorkingDays: 5,
  moveInMonths: 1,
  unmaskingRules: [{ field: PersonalField.MOBILE, roles: ['housing-officer'], reasonRequired: true }],
  sources: {},
};

const draft = {
  id: 1,
  version: 0,
  name: 'huangshi-2027-2',
  state: PolicyState.DRAFT,
  effectiveOn: '2027-01-01',
  basedOn: 'huangshi-2024-1',
  basis: { zh: '', en: '' },
  draftedAt: '2026-11-22T00:00:00Z',
  served: true,
  writer: true,
  values: policy,
};

describe('the words of the rules', () => {
  const words = policyWords((key, values) => translate('en', key, values), formatFor('en'));

  it('say a number with its unit, and with the decimals that it has', () => {
    expect(words.value('minAreaPerHead', policy)).toEqual(['16 m²']);
    expect(words.value('minAreaPerHead', { ...policy, minAreaPerHead: 12.5 })).toEqual(['12.5 m²']);
    expect(words.value('incomeLinePerHead', policy)).toEqual(['¥44,600']);
  });

  it('say the years at work where they are to be proved', () => {
    expect(words.value('categories', policy)[0]).toContain('less than 5 years at work');
  });

  it('show only what differs before and after', () => {
    const after = { ...policy, rankingWeights: { ...policy.rankingWeights, time: 30, hardship: 20 } };
    const lines = differing(words.value('rankingWeights', policy), words.value('rankingWeights', after));
    expect(lines.before).toEqual(['Time of application 20%', 'Hardship in housing 30%']);
    expect(lines.after).toEqual(['Time of application 30%', 'Hardship in housing 20%']);
  });

  it('name every rule in both languages', () => {
    const keys = CHAPTERS.flatMap(({ rules }) => rules.map((rule) => `policy.rule.${rule.name}`));
    keys.forEach((key) => {
      expect(translate('zh', key)).not.toBe(key);
      expect(translate('en', key)).not.toBe(key);
    });
  });
});

describe('the editor of a draft', () => {
  const edited = { values: policy, effectiveOn: draft.effectiveOn, basis: draft.basis };

  it('knows whether anything differs from what is saved', () => {
    expect(isTouched(edited, draft)).toBe(false);
    expect(isTouched(withValues(edited, { adultAge: 19 }), draft)).toBe(true);
    expect(isTouched({ ...edited, basis: { zh: '决定', en: '' } }, draft)).toBe(true);
  });

  it('puts the words of the server at its fields', () => {
    const told = [new ValidationErrorData('1 to 365 days', 'values.signWorkingDays')];
    expect(fieldWords(new EndpointValidationError('wrong', told))).toEqual({
      'values.signWorkingDays': '1 to 365 days',
    });
    expect(fieldWords(new Error('offline'))).toEqual({});
  });

  it('sends a cleared number as one that the server refuses at the field', () => {
    expect(numberFrom(' ')).toBe(-1);
    expect(textOf(numberFrom(''))).toBe('');
    expect(numberFrom('12.5')).toBe(12.5);
  });
});

describe('the steps of a draft', () => {
  const standing = (state: PolicyState, writer: boolean, served = true) => ({ state, writer, served });

  it('let only an officer approve who had no hand in it', () => {
    expect(stepsOf(standing(PolicyState.SUBMITTED, true))).not.toContain('approve');
    expect(stepsOf(standing(PolicyState.SUBMITTED, false))).toContain('approve');
    expect(nextOf(standing(PolicyState.SUBMITTED, true))).toBe('policy.draft.next.wait');
  });

  it('end with the approval and with the withdrawal', () => {
    expect(stepsOf(standing(PolicyState.APPROVED, false))).toEqual([]);
    expect(stepsOf(standing(PolicyState.WITHDRAWN, true))).toEqual([]);
  });

  it('are none for an officer of another place', () => {
    expect(stepsOf(standing(PolicyState.DRAFT, false, false))).toEqual([]);
    expect(nextOf(standing(PolicyState.DRAFT, false, false))).toBe('policy.draft.next.notYours');
  });
});
