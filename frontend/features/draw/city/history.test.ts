import { describe, expect, it } from 'vitest';
import { hexOf, sha256, utf8 } from '@/lib/published/bytes';
import { isChained, judgeHistory, type HistoryLine } from './history';

const earliest = '2026-11-22T10:00:00Z';
const line = (drawNumber: number, changes: Partial<HistoryLine> = {}): HistoryLine => ({
  drawNumber,
  offering: `HS-${drawNumber}`,
  earliest,
  sealDigest: '',
  voidedAt: null,
  voidReason: null,
  ...changes,
});
const voided = { voidedAt: '2026-11-21T10:00:00Z', voidReason: 'a list was wrong' };

describe('the record of all draws', () => {
  it('is good when numbers run from 1 and every offering has one draw', () => {
    const good = { gapFree: true, onePerOffering: true, voidedLate: [] };
    expect(judgeHistory([line(1), line(2), line(3)])).toEqual({ ...good, count: 3 });
    expect(judgeHistory([])).toEqual({ ...good, count: 0 });
  });

  it('shows a number that is missing, stands twice or is out of order', () => {
    expect(judgeHistory([line(1), line(3)]).gapFree).toBe(false);
    expect(judgeHistory([line(2), line(3)]).gapFree).toBe(false);
    expect(judgeHistory([line(1), line(1)]).gapFree).toBe(false);
    expect(judgeHistory([line(2), line(1)]).gapFree).toBe(false);
  });

  it('shows an offering with a second valid draw, and allows one beside void ones', () => {
    const again = { offering: 'HS-1' };
    expect(judgeHistory([line(1), line(2, again)]).onePerOffering).toBe(false);
    expect(judgeHistory([line(1, voided), line(2, again)]).onePerOffering).toBe(true);
  });

  it('points out a draw that was voided when its numbers could be known', () => {
    const late = { voidedAt: earliest, voidReason: 'late' };
    expect(judgeHistory([line(1, voided), line(2, late)]).voidedLate).toEqual([2]);
  });
});

describe('a seal', () => {
  const before = line(1, { sealDigest: 'aa' });
  const sealOf = (...rules: string[]) => utf8(JSON.stringify({ rules }));
  const lineOf = (seal: ReturnType<typeof sealOf>) => line(2, { sealDigest: hexOf(sha256(seal)) });

  it('is in its place when it has its digest and names the seal before', () => {
    const seal = sealOf('previous:aa', 'lead-hours:24');
    expect(isChained(seal, lineOf(seal), before)).toBe(true);
  });

  it('is not when it names another one, none, or two', () => {
    for (const rules of [['previous:bb'], [], ['previous:aa', 'previous:bb']]) {
      const seal = sealOf(...rules);
      expect(isChained(seal, lineOf(seal), before)).toBe(false);
    }
  });

  it('is not when it is another than the record names', () => {
    expect(isChained(sealOf('previous:aa'), line(2, { sealDigest: 'cc' }), before)).toBe(false);
  });

  it('of the first draw names none', () => {
    const seal = sealOf('lead-hours:24');
    expect(isChained(seal, { ...lineOf(seal), drawNumber: 1 }, undefined)).toBe(true);
  });
});
