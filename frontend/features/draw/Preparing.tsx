import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import type DrawPrecondition from '@/generated/org/anju/DrawPrecondition';
import type DrawReadiness from '@/generated/org/anju/DrawReadiness';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { useOfferingName, usePolicy, useReadiness, useSeal } from './queries';
import { kindWords } from './words';

/** What must be so before the list is sealed, and the seal itself. */
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
      {readiness.ready && <Sealing readiness={readiness} offering={offering} />}
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

function Sealing({ readiness, offering }: { readiness: DrawReadiness; offering: string }) {
  const t = useT();
  const format = useFormat();
  const [isAsked, setAsked] = useState(false);
  const [, setParams] = useSearchParams();
  const { data: policy } = usePolicy();
  const seal = useSeal((number) => setParams({ draw: String(number) }));
  const counts = new Map<string, number>(readiness.preconditions.map(({ code, count }) => [code, count]));
  const countOf = (code: `${DrawPrecondition['code']}`) => counts.get(code) ?? 0;
  const final = [
    t('draw.seal.final.roster', { families: format.count(countOf('FAMILIES')) }),
    t('draw.seal.final.units', { units: format.count(countOf('UNITS')) }),
    t('draw.seal.final.source', {
      sources: (policy?.randomnessKinds ?? []).map((kind) => kindWords(t, kind)).join(' + '),
    }),
    t('draw.seal.final.time', { date: format.dateTime(readiness.earliest) }),
    t('draw.seal.final.number'),
  ];
  return (
    <>
      <Refusal error={seal.error} />
      <div>
        <Button kind="danger" disabled={seal.isRunning || !policy} onClick={() => setAsked(true)}>
          {t('draw.seal.do')}
        </Button>
      </div>
      <ConfirmDialog
        open={isAsked}
        danger
        title={t('draw.seal.ask', { offering })}
        confirm={t('draw.seal.do')}
        onConfirm={() => {
          setAsked(false);
          seal.run(readiness.offeringId);
        }}
        onCancel={() => setAsked(false)}
      >
        <p>
          <b>{t('draw.seal.final')}</b>
        </p>
        <ul className={styles.final}>
          {final.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{t('draw.seal.final.public')}</p>
      </ConfirmDialog>
    </>
  );
}
