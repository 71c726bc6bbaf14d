import type CaseDecision from '@/generated/org/anju/CaseDecision';
import type CheckCase from '@/generated/org/anju/CheckCase';
import type Correction from '@/generated/org/anju/Correction';
import type ProposedRefusal from '@/generated/org/anju/ProposedRefusal';

/** One thing that happened to a case. */
export type CaseEvent =
  | { what: 'submitted'; at: string }
  | { what: 'proposed'; at: string; refusal: ProposedRefusal }
  | { what: 'sent-back'; at: string; refusal: ProposedRefusal }
  | { what: 'decided'; at: string; decision: CaseDecision }
  | { what: 'returned'; at: string; correction: Correction }
  | { what: 'corrected'; at: string; correction: Correction };

/**
 * What happened to a case, the oldest first. A confirmed refusal is told by its decision, which says that two officers
 * took part.
 */
export function historyOf({ submittedAt, decisions, refusals, corrections }: CheckCase): CaseEvent[] {
  const events: CaseEvent[] = [
    { what: 'submitted', at: submittedAt },
    ...refusals.map((refusal): CaseEvent => ({ what: 'proposed', at: refusal.proposedAt, refusal })),
    ...refusals.flatMap((refusal): CaseEvent[] =>
      refusal.reviewedAt && `${refusal.outcome}` === 'SENT_BACK'
        ? [{ what: 'sent-back', at: refusal.reviewedAt, refusal }]
        : [],
    ),
    ...decisions.map((decision): CaseEvent => ({ what: 'decided', at: decision.decidedAt, decision })),
    ...corrections.map((correction): CaseEvent => ({
      what: 'returned',
      at: correction.returnedAt,
      correction,
    })),
    ...corrections.flatMap((correction): CaseEvent[] =>
      correction.closedAt ? [{ what: 'corrected', at: correction.closedAt, correction }] : [],
    ),
  ];
  return events.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
