import { describe, expect, it } from 'vitest';
import type WaitingCase from '@/generated/org/anju/WaitingCase';
import { hasText, translate, type Translate } from '@/lib/i18n';
import { refusalWords } from '../refusals';
import { isSelectable, resultOf } from './together';

const waiting = (values: Partial<WaitingCase>) =>
  ({ mine: false, toConfirm: false, fullReview: false, ...values }) as WaitingCase;
const zh: Translate = (key, values) => translate('zh', key, values);

describe('cases that are approved together', () => {
  it('are free or the own ones, and nothing else is to be done with them', () => {
    expect(isSelectable(waiting({}))).toBe(true);
    expect(isSelectable(waiting({ holder: '冯雪', mine: true }))).toBe(true);
    expect(isSelectable(waiting({ holder: '董平' }))).toBe(false);
    expect(isSelectable(waiting({ toConfirm: true }))).toBe(false);
    expect(isSelectable(waiting({ fullReview: true }))).toBe(false);
  });

  it('are told one by one: how many were approved, and why each other was not', () => {
    const receipts = new Map([
      [1, 'HS26-000001-1'],
      [2, 'HS26-000002-9'],
    ]);
    const outcomes = [{ applicationId: 1 }, { applicationId: 2, refusal: 'verification.full-review' }];
    expect(resultOf(outcomes, receipts)).toEqual({
      approved: 1,
      keptBack: [{ applicationId: 2, receipt: 'HS26-000002-9', refusal: 'verification.full-review' }],
    });
  });

  it.each([
    'verification.not-green',
    'verification.full-review',
    'verification.held-by-other',
    'verification.not-waiting',
    'verification.refusal-proposed',
    'verification.four-eyes',
    'verification.own-application',
    'request.stale',
    'interest.declare-first',
    'interest.own-relative',
    'interest.own-employer',
  ])('have words for the refusal %s', (code) => {
    expect(hasText(`verification.refused.${code}`)).toBe(true);
  });

  it('name the code of a refusal that has no words yet', () => {
    expect(refusalWords(zh, 'some.new-code')).toContain('some.new-code');
  });
});
