import { describe, expect, it } from 'vitest';
import AcquisitionState from '@/generated/org/anju/AcquisitionState';
import { amountOf, highestOf, stepsOf } from './steps';

const at = (state: AcquisitionState, takenPart = false) => ({ state, takenPart });

describe('the steps of an acquisition', () => {
  it('are the acquirer’s while it is a draft', () => {
    expect(stepsOf(at(AcquisitionState.DRAFT, true), ['acquirer'])).toMatchObject({
      draft: true,
      propose: true,
      withdraw: true,
      decide: false,
    });
    expect(stepsOf(at(AcquisitionState.DRAFT), ['bureau-officer']).decide).toBe(false);
  });

  it('go to an officer of the district first and then to the supervisor', () => {
    expect(stepsOf(at(AcquisitionState.PROPOSED), ['bureau-officer']).decide).toBe(true);
    expect(stepsOf(at(AcquisitionState.PROPOSED), ['supervisor']).decide).toBe(false);
    expect(stepsOf(at(AcquisitionState.DISTRICT_APPROVED), ['supervisor']).decide).toBe(true);
    expect(stepsOf(at(AcquisitionState.DISTRICT_APPROVED), ['bureau-officer']).decide).toBe(false);
  });

  it('are nobody’s twice', () => {
    expect(stepsOf(at(AcquisitionState.PROPOSED, true), ['bureau-officer'])).toMatchObject({
      decide: false,
      opinion: false,
    });
    expect(stepsOf(at(AcquisitionState.SIGNED, true), ['bureau-officer']).handOver).toBe(false);
  });

  it('end without a withdrawal once the contract is signed', () => {
    expect(stepsOf(at(AcquisitionState.SIGNED, true), ['acquirer'])).toMatchObject({
      inspect: true,
      withdraw: false,
    });
  });
});

describe('amounts', () => {
  it('are whole cents, with or without separators', () => {
    expect(amountOf('1,234,567.8')).toBe(1234567.8);
    expect(amountOf('0.01')).toBe(0.01);
    expect(amountOf('1.234')).toBeUndefined();
    expect(amountOf('')).toBeUndefined();
    expect(amountOf('-1')).toBeUndefined();
  });

  it('of a home stay below the lower of its two limits', () => {
    expect(highestOf({ area: 100, byReplacement: 500000, byDiscount: 450000 })).toBe(450000);
  });
});
