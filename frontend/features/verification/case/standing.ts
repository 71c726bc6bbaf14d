import type CheckCase from '@/generated/org/anju/CheckCase';
import CheckKind from '@/generated/org/anju/CheckKind';
import EvidenceState from '@/generated/org/anju/EvidenceState';
import type ProposedRefusal from '@/generated/org/anju/ProposedRefusal';

/** How far the registries are for the check that the case waits for; of the last check when it waits for none. */
export function evidenceState({ work, evidence }: CheckCase): EvidenceState {
  return work?.kind === CheckKind.IDENTITY ? evidence.identity : evidence.housing;
}

/** Whether a check waits for registries, so that nothing can be decided yet. */
export const isWaitingForEvidence = (check: CheckCase) =>
  check.work !== undefined && evidenceState(check) === EvidenceState.WAITING;

/** The refusal that waits for a second officer. */
export const openRefusal = ({ refusals, work }: CheckCase): ProposedRefusal | undefined =>
  refusals.find(({ kind, outcome }) => outcome === undefined && kind === work?.kind);

export type Turn = 'none' | 'other-check' | 'hand-out' | 'decide' | 'review' | 'taken' | 'barred' | 'free';

interface Asking {
  kinds: readonly CheckKind[];
  supervises: boolean;
}

/** What this person can do with the case now. */
export function turnOf(check: CheckCase, { kinds, supervises }: Asking): Turn {
  const { work } = check;
  if (!work) {
    return 'none';
  }
  if (!kinds.includes(work.kind)) {
    return supervises ? 'hand-out' : 'other-check';
  }
  if (work.holder && !work.holder.mine) {
    return 'taken';
  }
  if (work.barred !== undefined) {
    return 'barred';
  }
  if (!work.holder) {
    return 'free';
  }
  return openRefusal(check) ? 'review' : 'decide';
}
