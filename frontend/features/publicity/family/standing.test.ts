import { describe, expect, it } from 'vitest';
import AppealState from '@/generated/org/anju/AppealState';
import type FamilyObjection from '@/generated/org/anju/FamilyObjection';
import State from '@/generated/org/anju/ObjectionState';
import { standingOf } from './standing';

const asked = { state: State.OPEN, canAnswer: true, canAppeal: false };
const appealed = (state: AppealState): FamilyObjection['appeal'] => ({
  text: '登记有误',
  filedAt: '2026-11-20T02:00:00Z',
  dueAt: '2026-12-04T16:00:00Z',
  state,
});

describe('an objection as its family sees it', () => {
  it('waits for the family while it can answer, and for the officer afterwards', () => {
    expect(standingOf(asked)).toBe('toAnswer');
    expect(standingOf({ ...asked, canAnswer: false, statement: '没有' })).toBe('answered');
    expect(standingOf({ ...asked, canAnswer: false })).toBe('silent');
  });

  it('can be appealed against once it is upheld, while there is time', () => {
    expect(standingOf({ ...asked, state: State.UPHELD, canAppeal: true })).toBe('toAppeal');
    expect(standingOf({ ...asked, state: State.UPHELD })).toBe('upheld');
    expect(standingOf({ ...asked, state: State.REJECTED })).toBe('rejected');
  });

  it('stands as the appeal does once there is one', () => {
    const upheld = { ...asked, state: State.UPHELD };
    expect(standingOf({ ...upheld, appeal: appealed(AppealState.OPEN) })).toBe('appealed');
    expect(standingOf({ ...upheld, appeal: appealed(AppealState.GRANTED) })).toBe('granted');
    expect(standingOf({ ...upheld, appeal: appealed(AppealState.GRANTED_LATE) })).toBe('grantedLate');
    expect(standingOf({ ...upheld, appeal: appealed(AppealState.REFUSED) })).toBe('refused');
  });
});
