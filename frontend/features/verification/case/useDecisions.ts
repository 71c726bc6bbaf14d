import * as VerificationEndpoint from '@/generated/VerificationEndpoint';
import type CheckKind from '@/generated/org/anju/CheckKind';
import type CorrectionMark from '@/generated/org/anju/CorrectionMark';
import Verdict from '@/generated/org/anju/Verdict';
import { useCommand } from '@/lib/query';
import type { Decided } from '../trail';

interface Decidable {
  applicationId: number;
  receipt: string;
  version: number;
  kind: CheckKind;
}

/** What an officer who holds a case can do with it; each tells `done` what became of it. */
export function useDecisions(
  { applicationId, receipt, version, kind }: Decidable,
  done: (decided: Decided) => void,
) {
  const told = (outcome: Decided['outcome']) => () => done({ receipt, outcome });
  const approve = useCommand(
    () => VerificationEndpoint.decide(applicationId, kind, Verdict.APPROVED, undefined, undefined, version),
    { done: told('APPROVED') },
  );
  const propose = useCommand(
    ({ article, reason }: { article: string; reason: string }) =>
      VerificationEndpoint.decide(applicationId, kind, Verdict.REFUSED, article, reason, version),
    { done: told('PROPOSED') },
  );
  const giveBack = useCommand(
    (marks: CorrectionMark[]) => VerificationEndpoint.giveBack(applicationId, kind, marks, version),
    { done: told('RETURNED') },
  );
  const confirm = useCommand(() => VerificationEndpoint.confirmRefusal(applicationId, kind, version), {
    done: told('REFUSED'),
  });
  const all = [approve, propose, giveBack, confirm];
  return {
    approve: approve.run,
    propose: propose.run,
    giveBack: giveBack.run,
    confirm: confirm.run,
    isRunning: all.some(({ isRunning }) => isRunning),
    error: all.find(({ error }) => error)?.error,
    /** Takes the refusals away that are shown. */
    forget: () => all.forEach(({ reset }) => reset()),
  };
}
