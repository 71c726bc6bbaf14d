import { Button, ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { Stack } from '@/components/Stack';
import type CaseWork from '@/generated/org/anju/CaseWork';
import type CheckCase from '@/generated/org/anju/CheckCase';
import { useT } from '@/lib/i18n';
import { AssignTo } from '../AssignTo';
import { DueTag } from '../DueTag';
import { KeyHints, type KeyHint } from '../KeyHints';
import { useKeys } from '../keys';
import { useClaim } from '../queries';
import { DECLARE_FIRST, DeclareLink, Refused } from '../Refused';
import { refusalWords } from '../refusals';
import { useIsSupervisor, useOwnKinds } from '../roles';
import { queuePath, type CaseTrail } from '../trail';
import styles from './Case.module.css';
import { Deciding } from './Deciding';
import { Holder } from './Holder';
import { PutBack } from './PutBack';
import { turnOf } from './standing';
import { useTyped } from './typed';
import { useWalk } from './useWalk';

const WALK: readonly KeyHint[] = [
  { keys: 'J', text: 'verification.key.next' },
  { keys: 'K', text: 'verification.key.previous' },
];
const TAKE: KeyHint = { keys: 'T', text: 'verification.key.takeThis' };

/** Where the decision stands on the page. */
export const DECISION = 'decision';

interface DecisionProps {
  check: CheckCase;
  trail: CaseTrail;
  onReload: () => void;
}

/** The officer's decision, or why there is none to make. */
export function Decision(props: DecisionProps) {
  const t = useT();
  const { work } = props.check;
  const title = work ? t(`verification.kind.${work.kind}`) : t('verification.decide.none');
  return (
    <div id={DECISION} tabIndex={-1}>
      <Card dense title={title}>
        {work ? <OfWork {...props} work={work} /> : <NothingWaits trail={props.trail} />}
      </Card>
    </div>
  );
}

function NothingWaits({ trail }: { trail: CaseTrail }) {
  const t = useT();
  return (
    <Stack>
      <p>{t('verification.decide.notWaiting')}</p>
      <ToQueue trail={trail} />
    </Stack>
  );
}

function ToQueue({ trail }: { trail: CaseTrail }) {
  const t = useT();
  return (
    <ButtonLink wide to={queuePath(trail)}>
      {t('verification.decide.toQueue')}
    </ButtonLink>
  );
}

type OfWorkProps = DecisionProps & { work: CaseWork };

function OfWork(props: OfWorkProps) {
  const { check, work } = props;
  const t = useT();
  const kinds = useOwnKinds();
  const turn = turnOf(check, { kinds, supervises: useIsSupervisor() });
  // Here, so that what was typed outlives a case that was taken away and came back.
  const typed = useTyped();
  const { applicationId } = check;
  return (
    <Stack>
      <dl className={styles.work}>
        <div>
          <dt>{t('verification.column.due')}</dt>
          <dd>
            <DueTag of={work} />
          </dd>
        </div>
        <div>
          <dt>{t('verification.column.holder')}</dt>
          <dd>
            <Holder holder={work.holder} />
          </dd>
        </div>
      </dl>
      {work.fullReview && <p className="small">{t('verification.decide.fullReview')}</p>}
      {turn === 'hand-out' && <AssignTo applicationId={applicationId} kind={work.kind} />}
      {turn === 'other-check' && (
        <>
          <p>{t('verification.decide.notYours')}</p>
          <ToQueue trail={props.trail} />
        </>
      )}
      {(turn === 'decide' || turn === 'review') && (
        <Deciding {...props} typed={typed} isReview={turn === 'review'} />
      )}
      {(turn === 'free' || turn === 'taken' || turn === 'barred') && <NotHeld {...props} turn={turn} />}
    </Stack>
  );
}

/** A case that the officer does not hold: the way to take it, or why there is none, and the way on. */
function NotHeld({
  check,
  work,
  trail,
  turn,
  onReload,
}: OfWorkProps & { turn: 'free' | 'taken' | 'barred' }) {
  const t = useT();
  const { applicationId } = check;
  const { kind, barred, holder } = work;
  const claim = useClaim();
  const walk = useWalk({ applicationId, work, trail });
  useKeys({
    j: () => walk.next(undefined),
    k: walk.previous,
    ...(turn === 'free' && { t: () => claim.run({ applicationId, kind }) }),
  });
  return (
    <>
      <Refused error={claim.error ?? walk.error} onReload={onReload} />
      {turn === 'taken' && holder && <p>{t('verification.decide.heldBy', { officer: holder.name })}</p>}
      {barred !== undefined && turn === 'barred' && (
        <div className={styles.warning}>
          <p>
            <b>{t('verification.decide.barred')}</b> {refusalWords(t, barred)}
          </p>
          {barred === DECLARE_FIRST && <DeclareLink />}
        </div>
      )}
      {turn === 'free' && (
        <>
          <p>{t('verification.decide.take.what')}</p>
          <Button
            wide
            kind="primary"
            disabled={claim.isRunning}
            onClick={() => claim.run({ applicationId, kind })}
          >
            {t('verification.decide.take')}
          </Button>
        </>
      )}
      <Button wide disabled={walk.isRunning} onClick={() => walk.next(undefined)}>
        {t('verification.decide.next')}
      </Button>
      {holder?.mine && <PutBack applicationId={applicationId} kind={kind} trail={trail} />}
      <KeyHints hints={turn === 'free' ? [TAKE, ...WALK] : WALK} />
    </>
  );
}
