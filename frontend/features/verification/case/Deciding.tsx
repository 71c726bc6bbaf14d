import { Button } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import type CaseWork from '@/generated/org/anju/CaseWork';
import type CheckCase from '@/generated/org/anju/CheckCase';
import EligibilityOutcome from '@/generated/org/anju/EligibilityOutcome';
import EvidenceState from '@/generated/org/anju/EvidenceState';
import { useT } from '@/lib/i18n';
import { KeyHints, type KeyHint } from '../KeyHints';
import { useKeys } from '../keys';
import { Refused } from '../Refused';
import type { CaseTrail } from '../trail';
import styles from './Case.module.css';
import { PutBack } from './PutBack';
import { RefuseForm } from './RefuseForm';
import { ReturnForm } from './ReturnForm';
import { Review } from './Review';
import { evidenceState, isWaitingForEvidence } from './standing';
import type { Type, Typed } from './typed';
import { useDecisions } from './useDecisions';
import { useWalk } from './useWalk';

const WALK: readonly KeyHint[] = [
  { keys: 'J', text: 'verification.key.skip' },
  { keys: 'K', text: 'verification.key.previous' },
];
const DECIDE: readonly KeyHint[] = [
  { keys: 'A', text: 'verification.key.approve' },
  { keys: 'R', text: 'verification.key.refuse' },
];
const RETURN: KeyHint = { keys: 'B', text: 'verification.key.return' };

interface DecidingProps {
  check: CheckCase;
  work: CaseWork;
  trail: CaseTrail;
  onReload: () => void;
  typed: readonly [Typed, Type];
  /** Whether a refusal waits for this officer, the second one. */
  isReview: boolean;
}

/** What the officer who holds the case decides. */
export function Deciding({ check, work, trail, onReload, typed: [typed, type], isReview }: DecidingProps) {
  const t = useT();
  const { applicationId, receipt } = check;
  const { kind } = work;
  const walk = useWalk({ applicationId, work, trail });
  const decisions = useDecisions({ ...check, kind }, walk.next);
  const { step } = typed;
  const waits = isWaitingForEvidence(check);
  useKeys({
    j: () => walk.next(undefined),
    k: walk.previous,
    ...(!isReview && { b: () => type({ step: 'return' }) }),
    ...(!isReview && !waits && { a: () => type({ step: 'approve' }), r: () => type({ step: 'refuse' }) }),
  });
  const isBusy = decisions.isRunning || walk.isRunning;
  const back = () => type({ step: 'choose' });
  return (
    <>
      <Refused
        error={decisions.error ?? walk.error}
        onReload={() => {
          decisions.forget();
          onReload();
        }}
      />
      {waits && <p className={styles.warning}>{t('verification.decide.waiting')}</p>}
      {isReview && (
        <Review
          check={check}
          kind={kind}
          typed={typed}
          type={type}
          isConfirmable={!waits}
          isRunning={isBusy}
          onConfirm={() => decisions.confirm()}
          onReload={onReload}
        />
      )}
      {!isReview && step === 'refuse' && (
        <RefuseForm
          kind={kind}
          typed={typed}
          type={type}
          isRunning={isBusy || waits}
          onRefuse={(article, reason) => decisions.propose({ article, reason })}
          onCancel={back}
        />
      )}
      {!isReview && step === 'return' && (
        <ReturnForm
          remarks={typed.remarks}
          type={type}
          isRunning={isBusy}
          onReturn={decisions.giveBack}
          onCancel={back}
        />
      )}
      {!isReview && (step === 'choose' || step === 'approve') && (
        <Choices isBusy={isBusy} waits={waits} onStep={(next) => type({ step: next })} />
      )}
      <div className={styles.away}>
        <Button wide disabled={isBusy} onClick={() => walk.next(undefined)}>
          {t('verification.decide.skip')}
        </Button>
        <PutBack applicationId={applicationId} kind={kind} trail={trail} />
      </div>
      <p className="small muted">{t('verification.decide.fourEyes')}</p>
      <KeyHints hints={isReview ? WALK : [...(waits ? [] : DECIDE), RETURN, ...WALK]} />
      <ConfirmDialog
        open={step === 'approve' && !isReview}
        title={t('verification.decide.ask', { receipt, kind: t(`verification.kind.${kind}`) })}
        confirm={t('verification.decide.approve')}
        onConfirm={() => {
          back();
          decisions.approve();
        }}
        onCancel={back}
      >
        <Doubts check={check} />
        <p>{t(`verification.decide.ask.${kind}`)}</p>
      </ConfirmDialog>
    </>
  );
}

interface ChoicesProps {
  isBusy: boolean;
  /** Whether registries have not answered, so that nothing but a return is possible. */
  waits: boolean;
  onStep: (step: 'approve' | 'refuse' | 'return') => void;
}

function Choices({ isBusy, waits, onStep }: ChoicesProps) {
  const t = useT();
  return (
    <div className={styles.decide}>
      <Button wide kind="primary" disabled={isBusy || waits} onClick={() => onStep('approve')}>
        {t('verification.decide.approve')}
      </Button>
      <Button wide disabled={isBusy || waits} onClick={() => onStep('refuse')}>
        {t('verification.decide.refuse')}
      </Button>
      <Button wide disabled={isBusy} onClick={() => onStep('return')}>
        {t('verification.decide.return')}
      </Button>
    </div>
  );
}

/** What speaks against approving, said once more before it is done. */
function Doubts({ check }: { check: CheckCase }) {
  const t = useT();
  const unmet = check.eligibility.conditions.filter(
    ({ outcome }) => outcome === EligibilityOutcome.NOT_MET,
  ).length;
  const differs = evidenceState(check) === EvidenceState.DIFFERENT;
  return (
    <>
      {unmet > 0 && <p className={styles.warning}>{t('verification.decide.ask.unmet', { count: unmet })}</p>}
      {differs && <p className={styles.warning}>{t('verification.decide.ask.different')}</p>}
    </>
  );
}
