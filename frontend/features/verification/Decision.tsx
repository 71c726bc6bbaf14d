import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Stack } from '@/components/Stack';
import { Refusal } from '@/components/states';
import type CheckCase from '@/generated/org/anju/CheckCase';
import type CheckKind from '@/generated/org/anju/CheckKind';
import EligibilityOutcome from '@/generated/org/anju/EligibilityOutcome';
import Verdict from '@/generated/org/anju/Verdict';
import { useT } from '@/lib/i18n';
import { problemOf } from '@/lib/problem';
import styles from './Case.module.css';
import { KeyHints, type KeyHint } from './KeyHints';
import { useKeys } from './keys';
import { useDecide, useGiveBack } from './queries';
import { RefuseForm } from './RefuseForm';
import { ReturnForm } from './ReturnForm';
import { useOwnKinds } from './roles';
import type { CaseTrail } from './trail';

const QUEUE = '/bureau/queue';
const WALK: readonly KeyHint[] = [
  { keys: 'J', text: 'verification.key.next' },
  { keys: 'K', text: 'verification.key.previous' },
];
const DECIDE: readonly KeyHint[] = [
  { keys: 'A', text: 'verification.key.approve' },
  { keys: 'R', text: 'verification.key.refuse' },
  { keys: 'B', text: 'verification.key.return' },
];

interface DecisionProps {
  check: CheckCase;
  /** The cases gone through before this one. */
  passed: readonly number[];
}

/** The officer's decision, or why there is none to make. */
export function Decision({ check, passed }: DecisionProps) {
  const t = useT();
  const kinds = useOwnKinds();
  const kind = check.waitingFor;
  const { next, previous } = useWalk(check, passed);
  if (kind && kinds.includes(kind)) {
    return <Deciding check={check} kind={kind} passed={passed} next={next} previous={previous} />;
  }
  return (
    <Card dense>
      <Stack>
        <p>
          {kind
            ? t('verification.decide.notYours', { kind: t(`verification.kind.${kind}`) })
            : t('verification.decide.notWaiting')}
        </p>
        <ButtonLink wide to={QUEUE}>
          {t('verification.decide.toQueue')}
        </ButtonLink>
      </Stack>
    </Card>
  );
}

function useWalk(check: CheckCase, passed: readonly number[]) {
  const navigate = useNavigate();
  const { applicationId, nextApplicationId } = check;
  return useMemo(() => {
    const go = (id: number | undefined, trail: CaseTrail) =>
      void navigate(id === undefined ? QUEUE : `/bureau/cases/${id}`, { state: trail });
    return {
      next: () => go(nextApplicationId, { passed: [...passed, applicationId] }),
      previous: () => go(passed.at(-1), { passed: passed.slice(0, -1) }),
    };
  }, [navigate, applicationId, nextApplicationId, passed]);
}

interface DecidingProps extends DecisionProps {
  kind: CheckKind;
  next: () => void;
  previous: () => void;
}

function Deciding({ check, kind, passed, next, previous }: DecidingProps) {
  const t = useT();
  const navigate = useNavigate();
  const [step, setStep] = useState<'choose' | 'approve' | 'refuse' | 'return'>('choose');
  const decide = useDecide(({ nextApplicationId }, { outcome }) => {
    const trail: CaseTrail = { passed, decided: { receipt: check.receipt, outcome } };
    void navigate(nextApplicationId ? `/bureau/cases/${nextApplicationId}` : QUEUE, { state: trail });
  });
  const giveBack = useGiveBack(({ nextApplicationId }) => {
    const trail: CaseTrail = { passed, decided: { receipt: check.receipt, outcome: 'RETURNED' } };
    void navigate(nextApplicationId ? `/bureau/cases/${nextApplicationId}` : QUEUE, { state: trail });
  });
  const { applicationId, version } = check;
  const keys = useMemo(
    () => ({
      j: next,
      k: previous,
      a: () => setStep('approve'),
      r: () => setStep('refuse'),
      b: () => setStep('return'),
    }),
    [next, previous],
  );
  useKeys(keys);
  const words = t(`verification.kind.${kind}`);
  const error = decide.error ?? giveBack.error;
  const isFourEyes = problemOf(error)?.code === 'verification.four-eyes';
  const unmet = check.eligibility.conditions.filter(
    ({ outcome }) => outcome === EligibilityOutcome.NOT_MET,
  ).length;
  return (
    <Card dense title={t('verification.decide.title', { kind: words })}>
      <Stack>
        <Refusal error={error} />
        {isFourEyes && <FourEyes onNext={next} />}
        {!isFourEyes && step === 'refuse' && (
          <RefuseForm
            kind={kind}
            isRunning={decide.isRunning}
            onRefuse={(article, reason) =>
              decide.run({ applicationId, kind, outcome: Verdict.REFUSED, article, reason, version })
            }
            onCancel={() => setStep('choose')}
          />
        )}
        {!isFourEyes && step === 'return' && (
          <ReturnForm
            isRunning={giveBack.isRunning}
            onReturn={(marks) => giveBack.run({ applicationId, kind, marks, version })}
            onCancel={() => setStep('choose')}
          />
        )}
        {!isFourEyes && (step === 'choose' || step === 'approve') && (
          <div className={styles.decide}>
            <Button wide kind="primary" disabled={decide.isRunning} onClick={() => setStep('approve')}>
              {t('verification.decide.approve')}
            </Button>
            <Button wide disabled={decide.isRunning} onClick={() => setStep('refuse')}>
              {t('verification.decide.refuse')}
            </Button>
            <Button wide disabled={decide.isRunning} onClick={() => setStep('return')}>
              {t('verification.decide.return')}
            </Button>
          </div>
        )}
        <p className="small muted">{t('verification.decide.fourEyes')}</p>
        <KeyHints hints={[...DECIDE, ...WALK]} />
      </Stack>
      <ConfirmDialog
        open={step === 'approve'}
        title={t('verification.decide.ask', { receipt: check.receipt, kind: words })}
        confirm={t('verification.decide.approve')}
        onConfirm={() => {
          setStep('choose');
          decide.run({ applicationId, kind, outcome: Verdict.APPROVED, version });
        }}
        onCancel={() => setStep('choose')}
      >
        {unmet > 0 && (
          <p className={styles.warning}>{t('verification.decide.ask.unmet', { count: unmet })}</p>
        )}
        <p>{t(`verification.decide.ask.${kind}`)}</p>
      </ConfirmDialog>
    </Card>
  );
}

/** The rule behind the refusal, and the way on. */
function FourEyes({ onNext }: { onNext: () => void }) {
  const t = useT();
  return (
    <>
      <p>{t('verification.fourEyes.what')}</p>
      <p>{t('verification.fourEyes.next')}</p>
      <Button onClick={onNext}>{t('verification.decide.next')}</Button>
    </>
  );
}
