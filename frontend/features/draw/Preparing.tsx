import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import type DrawPrecondition from '@/generated/org/anju/DrawPrecondition';
import type DrawReadiness from '@/generated/org/anju/DrawReadiness';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { Frozen } from './Frozen';
import { useFreeze, useOfferingName, useReadiness } from './queries';

/** What must be so before the list is frozen, then the frozen list until its seal. */
export function Preparing({ offeringId }: { offeringId: number }) {
  const t = useT();
  const query = useReadiness(offeringId);
  const offering = useOfferingName(offeringId);
  return (
    <Card title={t('draw.ready.title', { offering })}>
      <Loaded query={query} skeleton={<Skeleton lines={5} />}>
        {(readiness) => <Checklist readiness={readiness} offering={offering} />}
      </Loaded>
    </Card>
  );
}

function Checklist({ readiness, offering }: { readiness: DrawReadiness; offering: string }) {
  const t = useT();
  const format = useFormat();
  return (
    <Stack>
      <ul className={styles.conditions}>
        {readiness.preconditions.map((precondition) => (
          <Condition key={precondition.code} precondition={precondition} />
        ))}
      </ul>
      <p className={readiness.ready ? '' : 'muted'}>
        {readiness.ready
          ? t('draw.ready.earliest', { date: format.dateTime(readiness.earliest) })
          : t('draw.ready.notYet')}
      </p>
      {readiness.frozen ? (
        <Frozen readiness={readiness} frozen={readiness.frozen} offering={offering} />
      ) : (
        readiness.ready && <Freezing offeringId={readiness.offeringId} />
      )}
    </Stack>
  );
}

function Condition({ precondition: { code, met, count } }: { precondition: DrawPrecondition }) {
  const t = useT();
  return (
    <li className={met ? styles.met : styles.missing}>
      <span className={styles.sign} aria-hidden="true">
        {met ? '✓' : '✗'}
      </span>
      <span>
        <b>{t(met ? 'draw.ready.met' : 'draw.ready.missing')}</b>{' '}
        {t(met ? `draw.ready.${code}` : `draw.ready.${code}.missing`, { count })}
      </span>
    </li>
  );
}

function Freezing({ offeringId }: { offeringId: number }) {
  const t = useT();
  const freeze = useFreeze();
  return (
    <div className={styles.form}>
      <p>{t('draw.freeze.text')}</p>
      <Refusal error={freeze.error} />
      <div>
        <Button kind="primary" disabled={freeze.isRunning} onClick={() => freeze.run(offeringId)}>
          {t('draw.freeze.do')}
        </Button>
      </div>
    </div>
  );
}
