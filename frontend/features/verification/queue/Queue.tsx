import { Link, useLocation, useNavigate, useSearchParams } from 'react-router';
import { Button } from '@/components/Button';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import type CheckKind from '@/generated/org/anju/CheckKind';
import { useT } from '@/lib/i18n';
import { DecidedNote } from '../DecidedNote';
import { useNext } from '../queries';
import { Refused } from '../Refused';
import { KINDS, useIsSupervisor, useOwnKinds } from '../roles';
import { casePath, trailOf, type CaseTrail } from '../trail';
import { Cases } from './Cases';
import { filterIn } from './chosen';
import { Figures } from './Figures';
import { Filters } from './Filters';
import styles from './Queue.module.css';

/** The cases that wait for a check: what is due, who works on it, and the next one to take. */
export function Queue() {
  const t = useT();
  const own = useOwnKinds();
  const isSupervisor = useIsSupervisor();
  const kinds = isSupervisor ? KINDS : own;
  const [params] = useSearchParams();
  const kind = kinds.find((each) => each === params.get('kind')) ?? kinds[0];
  const { decided } = trailOf(useLocation().state);
  return (
    <>
      <PageHeader
        title={t('verification.queue.title')}
        lead={t(isSupervisor ? 'verification.queue.lead.supervisor' : 'verification.queue.lead')}
      />
      <Stack>
        {decided && <DecidedNote decided={decided} isLast />}
        {kinds.length > 1 && <Kinds kinds={kinds} now={kind} />}
        {kind && <QueueOf key={kind} kind={kind} decides={own.includes(kind)} />}
      </Stack>
    </>
  );
}

function Kinds({ kinds, now }: { kinds: readonly CheckKind[]; now: CheckKind | undefined }) {
  const t = useT();
  return (
    <nav className={styles.kinds} aria-label={t('verification.queue.kinds')}>
      {kinds.map((kind) => (
        <Link key={kind} to={`?kind=${kind}`} aria-current={kind === now ? 'page' : undefined}>
          {t(`verification.kind.${kind}`)}
        </Link>
      ))}
    </nav>
  );
}

function QueueOf({ kind, decides }: { kind: CheckKind; decides: boolean }) {
  const t = useT();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const trail: CaseTrail = { from: params.toString() };
  const next = useNext(({ applicationId }) => {
    if (applicationId !== undefined) {
      void navigate(casePath(applicationId), { state: trail });
    }
  });
  const takeNext = () => next.run(filterIn(params, kind));
  const isNothingLeft = next.result !== undefined && next.result.applicationId === undefined;
  return (
    <Stack>
      <Figures kind={kind} decides={decides} />
      {decides && (
        <div className={styles.next}>
          <Button kind="primary" disabled={next.isRunning} onClick={takeNext}>
            {t('verification.queue.next')}
          </Button>
          <p className="small muted" role="status">
            {t(isNothingLeft ? 'verification.queue.next.none' : 'verification.queue.next.what')}
          </p>
        </div>
      )}
      <Refused error={next.error} />
      <Filters />
      <Cases kind={kind} decides={decides} onNext={decides ? takeNext : undefined} />
    </Stack>
  );
}
