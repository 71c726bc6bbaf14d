import { describe, expect, it } from 'vitest';
import { conclusionOf } from './Verdict';

const done = { status: 'done', isDrawn: true, failed: 0, unable: 0, computed: 10 } as const;

describe('what may be concluded from the checks', () => {
  it('trusts a result when everything was computed and agrees', () => {
    expect(conclusionOf(done)).toMatchObject({
      tone: 'good',
      words: 'draw.verify.good',
      values: { count: 10 },
    });
  });

  it('trusts only the seal before the draw', () => {
    expect(conclusionOf({ ...done, isDrawn: false })).toMatchObject({
      tone: 'good',
      words: 'draw.verify.goodSeal',
    });
  });

  it('never calls good what this browser could not compute', () => {
    expect(conclusionOf({ ...done, unable: 1 })).toMatchObject({ tone: 'open', words: 'draw.verify.partly' });
  });

  it('warns of a disagreement at once, whatever else is missing', () => {
    const bad = { tone: 'bad', words: 'draw.verify.bad' };
    expect(conclusionOf({ ...done, failed: 1, unable: 1 })).toMatchObject(bad);
    expect(conclusionOf({ ...done, failed: 1, status: 'computing' })).toMatchObject(bad);
  });

  it('concludes nothing while computing, without files, or without WebCrypto', () => {
    expect(conclusionOf({ ...done, status: 'computing' }).tone).toBe('open');
    expect(conclusionOf({ ...done, status: 'unreadable' }).tone).toBe('bad');
    expect(conclusionOf({ ...done, status: 'unsupported' }).tone).toBe('bad');
  });
});
