import { describe, expect, it } from 'vitest';
import FileType from '@/generated/org/anju/FileType';
import SupportState from '@/generated/org/anju/SupportState';
import { amountOf, standingOf, waitingDecision } from './standing';

const row = (state: SupportState, decisionWaits = false, granted?: number, received = 0) => ({
  state,
  decisionWaits,
  granted,
  received,
});

const decision = (id: number, confirmed?: boolean) => ({
  id,
  confirmed,
  enteredAt: '2026-11-22T01:00:00Z',
  enteredByReader: false,
  paper: {
    id,
    issuer: '黄石市财政局',
    number: '1',
    issuedOn: '2026-11-20',
    fileName: 'a.pdf',
    type: FileType.PDF,
    size: 1,
  },
});

describe('a claim for support', () => {
  it('says who acts next', () => {
    expect(standingOf(row(SupportState.CLAIMED))).toBe('deciding');
    expect(standingOf(row(SupportState.CLAIMED, true))).toBe('confirming');
    expect(standingOf(row(SupportState.GRANTED, false, 100, 99.99))).toBe('arriving');
    expect(standingOf(row(SupportState.GRANTED, false, 100, 100))).toBe('complete');
    expect(standingOf(row(SupportState.REFUSED))).toBe('refused');
    expect(standingOf(row(SupportState.WITHDRAWN))).toBe('withdrawn');
  });

  it('has one decision that waits at most', () => {
    expect(waitingDecision([decision(1, false), decision(2)])?.id).toBe(2);
    expect(waitingDecision([decision(1, false), decision(2, true)])).toBeUndefined();
  });

  it('takes amounts to the cent as people type them', () => {
    expect(amountOf('1,234,567.80')).toBe(1_234_567.8);
    expect(amountOf('1，000')).toBe(1000);
    expect(amountOf('0')).toBeUndefined();
    expect(amountOf('1.005')).toBeUndefined();
    expect(amountOf('-1')).toBeUndefined();
  });
});
