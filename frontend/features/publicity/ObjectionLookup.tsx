import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { TextField } from '@/components/fields';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { Refusal, Skeleton } from '@/components/states';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import { PublicityEndpoint } from '@/generated/endpoints';
import State from '@/generated/org/anju/ObjectionState';
import type ObjectionStatus from '@/generated/org/anju/ObjectionStatus';
import { useT, type TextKey } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './publicity.module.css';
import { typedInto } from './typed';

const TONES: Record<`${ObjectionStatus['state']}`, Tone> = {
  OPEN: 'amber',
  UPHELD: 'jade',
  REJECTED: 'plain',
};

/** What became of an objection, for whoever has its code. */
export function ObjectionLookup() {
  const t = useT();
  const [parameters] = useSearchParams();
  const [code, setCode] = useState(parameters.get('code') ?? '');
  const look = useCommand(() => PublicityEndpoint.objectionStatus(code.trim()));
  const ask = () => {
    if (code.trim() !== '') {
      look.run();
    }
  };
  return (
    <>
      <PageHeader
        title={t('publicity.lookup.title')}
        crumbs={[{ to: '/notices', text: t('publicity.title') }]}
        lead={t('publicity.lookup.lead')}
      />
      <Stack>
        <form
          className={styles.search}
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            ask();
          }}
        >
          <TextField label={t('publicity.lookup.code')} maxLength={20} bind={typedInto(code, setCode)} />
          <Button kind="primary" disabled={look.isRunning} onClick={ask}>
            {t('publicity.lookup.go')}
          </Button>
        </form>
        {look.isRunning && <Skeleton lines={4} />}
        <div className={styles.narrow} aria-live="polite">
          <Refusal error={look.error} />
          {look.result && <Found status={look.result} />}
        </div>
      </Stack>
    </>
  );
}

function Found({ status }: { status: ObjectionStatus }) {
  const t = useT();
  const { state, decidedAt, reason, appeal } = status;
  const isOpen = state === State.OPEN;
  return (
    <Card
      title={status.offeringName}
      aside={<StatusTag tone={TONES[state]}>{t(`publicity.objection.${state}` satisfies TextKey)}</StatusTag>}
    >
      <p className={styles.after}>{t(`publicity.objection.${state}.text` satisfies TextKey)}</p>
      {isOpen && status.heard && <p className={styles.after}>{t('publicity.objection.heard')}</p>}
      {appeal && <p className={styles.after}>{t(`publicity.objection.appeal.${appeal}`)}</p>}
      <KeyValues
        items={[
          { label: t('publicity.receipt'), value: status.receipt },
          { label: t('publicity.objection.raised'), value: <DateTime iso={status.raisedAt} /> },
          ...(isOpen
            ? [{ label: t('publicity.objection.due'), value: <DateTime iso={status.dueAt} /> }]
            : []),
          ...(decidedAt
            ? [{ label: t('publicity.objection.decided'), value: <DateTime iso={decidedAt} /> }]
            : []),
          ...(reason ? [{ label: t('publicity.objection.reason'), value: reason }] : []),
        ]}
      />
    </Card>
  );
}
