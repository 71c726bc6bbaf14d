import { describe, expect, it } from 'vitest';
import type CheckCase from '@/generated/org/anju/CheckCase';
import { historyOf } from './history';

const at = (day: number) => `2026-11-${day}T01:00:00Z`;

const whatOf = (history: object) =>
  historyOf({
    submittedAt: at(10),
    decisions: [],
    refusals: [],
    corrections: [],
    ...history,
  } as unknown as CheckCase).map(({ what }) => what);

describe('what has happened to a case', () => {
  it('is told in the order in which it happened', () => {
    expect(
      whatOf({
        corrections: [{ returnedAt: at(11), closedAt: at(12), marks: [] }],
        refusals: [{ proposedAt: at(13), reviewedAt: at(14), outcome: 'SENT_BACK' }],
        decisions: [{ decidedAt: at(15), outcome: 'APPROVED' }],
      }),
    ).toEqual(['submitted', 'returned', 'corrected', 'proposed', 'sent-back', 'decided']);
  });

  it('tells a confirmed refusal once, by its decision', () => {
    expect(
      whatOf({
        refusals: [{ proposedAt: at(13), reviewedAt: at(14), outcome: 'CONFIRMED' }],
        decisions: [{ decidedAt: at(14), outcome: 'REFUSED' }],
      }),
    ).toEqual(['submitted', 'proposed', 'decided']);
  });

  it('shows what is still open as open', () => {
    expect(
      whatOf({ refusals: [{ proposedAt: at(13) }], corrections: [{ returnedAt: at(11), marks: [] }] }),
    ).toEqual(['submitted', 'returned', 'proposed']);
  });
});
