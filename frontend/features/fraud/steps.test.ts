import { describe, expect, it } from 'vitest';
import FraudState from '@/generated/org/anju/FraudState';
import { nextOf, sayOf, stepOf } from './steps';

const DAY = '2026-12-01T15:59:59Z';
const BEFORE = Date.parse('2026-12-01T15:59:59Z');

describe('a case of fraud', () => {
  it('is not decided while the family is heard', () => {
    expect(stepOf({ state: FraudState.HEARING, heard: false })).toBe('none');
    expect(stepOf({ state: FraudState.HEARING, heard: true })).toBe('decide');
    expect(stepOf({ state: FraudState.FOUND, heard: true })).toBe('none');
    expect(stepOf({ state: FraudState.APPEALED, heard: true })).toBe('decideAppeal');
  });

  it('says who acts next', () => {
    expect(nextOf({ state: FraudState.HEARING, heard: false })).toBe('fraud.next.answer');
    expect(nextOf({ state: FraudState.FOUND, heard: true })).toBe('fraud.next.appeal');
    expect(nextOf({ state: FraudState.REVERSED, heard: true })).toBe('fraud.next.over');
  });

  it('is answered once and in time', () => {
    const hearing = { state: FraudState.HEARING, answerBy: DAY, appealBy: undefined };
    expect(sayOf({ ...hearing, answeredAt: undefined }, BEFORE)).toBe('answer');
    expect(sayOf({ ...hearing, answeredAt: undefined }, BEFORE + 1000)).toBe('nothing');
    expect(sayOf({ ...hearing, answeredAt: DAY }, BEFORE)).toBe('nothing');
  });

  it('is appealed in time', () => {
    const found = { state: FraudState.FOUND, answerBy: DAY, answeredAt: undefined, appealBy: DAY };
    expect(sayOf(found, BEFORE)).toBe('appeal');
    expect(sayOf(found, BEFORE + 1000)).toBe('nothing');
  });
});
