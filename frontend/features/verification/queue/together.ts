import type TogetherOutcome from '@/generated/org/anju/TogetherOutcome';
import type WaitingCase from '@/generated/org/anju/WaitingCase';

/** Whether a case can be approved together with others: the server would refuse the rest of them anyway. */
export const isSelectable = ({ holder, mine, toConfirm, fullReview }: WaitingCase) =>
  (mine || holder === undefined) && !toConfirm && !fullReview;

/** A case that was not approved, and why. */
export interface KeptBack {
  applicationId: number;
  receipt: string;
  refusal: string;
}

export interface TogetherResult {
  approved: number;
  keptBack: readonly KeptBack[];
}

/** What became of the cases that were sent; `receipts` by application. */
export function resultOf(
  outcomes: readonly TogetherOutcome[],
  receipts: ReadonlyMap<number, string>,
): TogetherResult {
  const keptBack = outcomes.flatMap(({ applicationId, refusal }) =>
    refusal === undefined ? [] : [{ applicationId, refusal, receipt: receipts.get(applicationId) ?? '' }],
  );
  return { approved: outcomes.length - keptBack.length, keptBack };
}
