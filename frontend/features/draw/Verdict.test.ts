import { describe, expect, it } from 'vitest';
import { conclusionOf } from './Verdict';

const done = {
  status: 'done',
  isDrawn: true,
  failed: 0,
  unable: 0,
  passed: 12,
  expected: 12,
  isVoid: false,
} as const;

describe('what may be concluded from the checks', () => {
  it('trusts a result when everything was computed and agrees', () => {
    expect(conclusionOf(done)).toMatchObject({
      tone: 'good',
      words: 'draw.verify.good',
      values: { count: 12 },
    });
  });

  it('trusts only the seal before the draw', () => {
    expect(conclusionOf({ ...done, isDrawn: false })).toMatchObject({
      tone: 'good',
      words: 'draw.verify.goodSeal',
    });
  });

  it('promises no result of a draw that is void', () => {
    expect(conclusionOf({ ...done, isDrawn: false, isVoid: true })).toMatchObject({
      tone: 'open',
      words: 'draw.verify.voidSeal',
    });
  });

  it('never calls good what this browser could not compute', () => {
    const partly = { tone: 'open', words: 'draw.verify.partly', values: { count: 1 } };
    expect(conclusionOf({ ...done, unable: 1, passed: 11 })).toMatchObject(partly);
  });

  it('never calls good what was not even begun', () => {
    expect(conclusionOf({ ...done, passed: 10 })).toMatchObject({ tone: 'open', values: { count: 2 } });
  });

  it('warns of a disagreement at once, whatever else is missing', () => {
    const bad = { tone: 'bad', words: 'draw.verify.bad' };
    expect(conclusionOf({ ...done, failed: 1, unable: 1 })).toMatchObject(bad);
    expect(conclusionOf({ ...done, failed: 1, status: 'computing' })).toMatchObject(bad);
    expect(conclusionOf({ ...done, failed: 1, status: 'stopped' })).toMatchObject(bad);
  });

  it('speaks of the seal where there is no result yet', () => {
    expect(conclusionOf({ ...done, failed: 1, isDrawn: false }).words).toBe('draw.verify.badSeal');
  });

  it('concludes nothing while asking, reading, computing or stopped, and says so when it cannot', () => {
    for (const status of ['asking', 'reading', 'computing', 'stopped'] as const) {
      expect(conclusionOf({ ...done, status }).tone).toBe('open');
    }
    expect(conclusionOf({ ...done, status: 'unreadable' }).tone).toBe('bad');
    expect(conclusionOf({ ...done, status: 'unsupported' }).tone).toBe('bad');
  });
});
