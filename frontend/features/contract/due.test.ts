import { describe, expect, it } from 'vitest';
import AgreementRecheckState from '@/generated/org/anju/AgreementRecheckState';
import AgreementState from '@/generated/org/anju/AgreementState';
import { dueOf } from './due';

const signBy = '2026-11-29T09:00:00Z';
const at = (iso: string) => Date.parse(iso);

describe('an agreement to sign', () => {
  const agreement = { state: AgreementState.TO_SIGN, signBy };

  it('is open until the day before its deadline', () => {
    expect(dueOf(agreement, at('2026-11-28T08:59:59Z'))).toBe('open');
  });

  it('is due soon on its last day, to the last moment', () => {
    expect(dueOf(agreement, at('2026-11-28T09:00:00Z'))).toBe('soon');
    expect(dueOf(agreement, at(signBy))).toBe('soon');
  });

  it('is over after it', () => {
    expect(dueOf(agreement, at('2026-11-29T09:00:01Z'))).toBe('over');
  });
});

describe('an agreement whose family is looked at again', () => {
  it('is not due, however late it is', () => {
    const recheck = { state: AgreementRecheckState.WAITING, silent: [] };
    const agreement = { state: AgreementState.TO_SIGN, signBy, recheck };
    expect(dueOf(agreement, at('2027-01-01T00:00:00Z'))).toBe('rechecking');
  });
});

describe('an agreement that is settled', () => {
  it('is not due, whatever the date', () => {
    const late = at('2027-01-01T00:00:00Z');
    expect(dueOf({ state: AgreementState.SIGNED, signBy }, late)).toBe('signed');
    expect(dueOf({ state: AgreementState.LAPSED, signBy }, late)).toBe('lapsed');
    expect(dueOf({ state: AgreementState.TAKEN_BACK, signBy }, late)).toBe('takenBack');
  });
});
