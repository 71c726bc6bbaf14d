import { describe, expect, it } from 'vitest';
import { kindsOf } from './kinds';

describe('the rows of a workbook', () => {
  it('are told with what needs a person first and what needs nobody last', () => {
    const counts = { entered: 4, changed: 3, same: 6, refused: 2, missing: 5 };
    expect(kindsOf({ rowsBad: 1 }, counts)).toEqual([
      { kind: 'WRONG', count: 1 },
      { kind: 'REFUSED', count: 2 },
      { kind: 'CHANGED', count: 3 },
      { kind: 'ENTERED', count: 4 },
      { kind: 'MISSING', count: 5 },
      { kind: 'SAME', count: 6 },
    ]);
  });
});
