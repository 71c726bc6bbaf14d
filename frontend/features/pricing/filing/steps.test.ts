import { describe, expect, it } from 'vitest';
import Decision from '@/generated/org/anju/FilingDecision';
import Office from '@/generated/org/anju/FilingOffice';
import Standing from '@/generated/org/anju/FilingStanding';
import type FilingView from '@/generated/org/anju/FilingView';
import type PriceChange from '@/generated/org/anju/PriceChange';
import ChangeKind from '@/generated/org/anju/PriceChangeKind';
import { awaited, markOf, officeStep, signed } from './steps';

const decided = (office: Office, decision: Decision): FilingView => ({
  office,
  decision,
  number: '7',
  decidedAt: '2026-11-21T00:00:00Z',
});

const version = (standing: Standing, ...decisions: FilingView[]) => ({
  standing,
  decisions,
  current: true,
});

const changed = (unitPriceBefore: number, unitPriceNow: number) =>
  ({ kind: ChangeKind.CHANGED, unitPriceBefore, unitPriceNow }) as PriceChange;

describe('a version before the offices', () => {
  it('waits for both once its notice is over, and then for the one that has not decided', () => {
    expect(awaited(version(Standing.WAITING))).toEqual([Office.BUREAU, Office.PRICE]);
    expect(awaited(version(Standing.WAITING, decided(Office.PRICE, Decision.FILED)))).toEqual([
      Office.BUREAU,
    ]);
    expect(awaited(version(Standing.UNDER_NOTICE))).toEqual([]);
  });

  it('is not yet an office’s before the end of its notice', () => {
    expect(officeStep(version(Standing.UNDER_NOTICE), Office.BUREAU).kind).toBe('later');
    expect(officeStep(version(Standing.WAITING), Office.BUREAU).kind).toBe('open');
  });

  it('is nobody’s any more when the other office returned it or a new version came', () => {
    const returned = version(Standing.RETURNED, decided(Office.PRICE, Decision.RETURNED));
    expect(officeStep(returned, Office.BUREAU).kind).toBe('stopped');
    expect(officeStep(returned, Office.PRICE).kind).toBe('decided');
    expect(officeStep({ ...version(Standing.WAITING), current: false }, Office.BUREAU).kind).toBe('stopped');
  });
});

describe('a change', () => {
  it('is named by its new price, and by its area when the price is the same', () => {
    expect(markOf(changed(5000, 5100))).toBe('dearer');
    expect(markOf(changed(5000, 4999.99))).toBe('cheaper');
    expect(markOf(changed(5000, 5000))).toBe('remeasured');
    expect(markOf({ kind: ChangeKind.ADDED } as PriceChange)).toBe('added');
    expect(markOf({ kind: ChangeKind.WITHDRAWN } as PriceChange)).toBe('withdrawn');
  });

  it('says by how much with its sign, to the cent', () => {
    expect(signed(450_000.1, 450_000.3, String)).toBe('+0.2');
    expect(signed(5000, 4880.5, String)).toBe('−119.5');
  });
});
