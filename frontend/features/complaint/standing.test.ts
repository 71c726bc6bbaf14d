import { describe, expect, it } from 'vitest';
import ComplaintState from '@/generated/org/anju/ComplaintState';
import { isAnswerable, isDecidable, standingOf } from './standing';

const complaint = (state: ComplaintState, overdue = false) => ({ state, overdue });

describe('a complaint', () => {
  it('says who acts next', () => {
    expect(standingOf(complaint(ComplaintState.OPEN))).toBe('answering');
    expect(standingOf(complaint(ComplaintState.OPEN, true))).toBe('overdue');
    expect(standingOf(complaint(ComplaintState.ANSWERED, true))).toBe('deciding');
    expect(standingOf(complaint(ComplaintState.UPHELD, true))).toBe('upheld');
    expect(standingOf(complaint(ComplaintState.NOT_UPHELD))).toBe('notUpheld');
  });

  it('is decided after the answer or after the term, and answered until then', () => {
    expect(isDecidable(complaint(ComplaintState.OPEN))).toBe(false);
    expect(isDecidable(complaint(ComplaintState.OPEN, true))).toBe(true);
    expect(isDecidable(complaint(ComplaintState.ANSWERED))).toBe(true);
    expect(isDecidable(complaint(ComplaintState.UPHELD))).toBe(false);
    expect(isAnswerable(complaint(ComplaintState.OPEN, true))).toBe(true);
    expect(isAnswerable(complaint(ComplaintState.ANSWERED))).toBe(false);
  });
});
