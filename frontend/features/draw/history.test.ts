import { describe, expect, it } from 'vitest';
import { judgeHistory } from './history';

const draw = (number: number, offeringId = number) => ({ number, offeringId });

describe('the list of all draws', () => {
  it('is good when numbers run from 1 and every offering stands once', () => {
    expect(judgeHistory([draw(3), draw(2), draw(1)])).toEqual({ gapFree: true, onePerOffering: true });
    expect(judgeHistory([])).toEqual({ gapFree: true, onePerOffering: true });
  });

  it('shows a number that is missing, first or between', () => {
    expect(judgeHistory([draw(3), draw(1)]).gapFree).toBe(false);
    expect(judgeHistory([draw(3), draw(2)]).gapFree).toBe(false);
  });

  it('shows a number that stands twice', () => {
    expect(judgeHistory([draw(1), draw(1, 2)]).gapFree).toBe(false);
  });

  it('shows an offering with a second roster', () => {
    expect(judgeHistory([draw(1, 9), draw(2, 9)]).onePerOffering).toBe(false);
  });
});
