import { useState } from 'react';
import { Button } from '@/components/Button';
import { bindText } from '@/components/binding';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { LongTextField, SelectField, TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Refusal, Skeleton } from '@/components/states';
import { DateTime } from '@/components/values';
import { IncidentEndpoint } from '@/generated/endpoints';
import type Incident from '@/generated/org/anju/Incident';
import IncidentKind from '@/generated/org/anju/IncidentKind';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './desk.module.css';
import { useIncidents } from './queries';

/** What people note, by the name that a select's value is; the other lines are written by the steps themselves. */
const REPORTED: Readonly<Record<string, IncidentKind>> = {
  EQUIPMENT: IncidentKind.EQUIPMENT,
  NETWORK: IncidentKind.NETWORK,
  ORDER: IncidentKind.ORDER,
  FAMILY: IncidentKind.FAMILY,
  OTHER: IncidentKind.OTHER,
};

/** The log of what happened in the hall, and the place to add to it. */
export function Incidents({ offeringId }: { offeringId: number }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const [isAdding, setAdding] = useState(false);
  const columns = useColumns();
  return (
    <Card
      title={t('desk.hall.log')}
      aside={!isAdding && <Button onClick={() => setAdding(true)}>{t('desk.hall.log.add')}</Button>}
    >
      <Stack>
        {isAdding && <Report offeringId={offeringId} onClose={() => setAdding(false)} />}
        <Loaded query={useIncidents(offeringId, page)} skeleton={<Skeleton lines={3} shape="row" />}>
          {(data) => (
            <DataTable
              caption={t('desk.hall.log')}
              columns={columns}
              data={data}
              rowKey={({ id }) => id}
              onPage={data.total > data.size ? setPage : undefined}
              empty={<EmptyState title={t('desk.hall.log.none')} text={t('desk.hall.log.none.text')} />}
            />
          )}
        </Loaded>
      </Stack>
    </Card>
  );
}

function useColumns(): Column<Incident>[] {
  const t = useT();
  return [
    { title: t('desk.hall.log.at'), cell: ({ at }) => <DateTime iso={at} /> },
    { title: t('desk.hall.log.kind'), heads: true, cell: ({ kind }) => t(`desk.hall.kind.${kind}`) },
    { title: t('desk.hall.log.text'), cell: (incident) => <Words incident={incident} /> },
    { title: t('desk.hall.receipt'), cell: ({ receipt }) => receipt ?? '' },
    {
      title: t('desk.hall.log.by'),
      cell: ({ role }) => t(role === 'supervisor' ? 'desk.hall.by.supervisor' : 'desk.hall.by.desk'),
    },
  ];
}

function Words({ incident: { text, families } }: { incident: Incident }) {
  const t = useT();
  return (
    <span className={styles.words}>
      {text ?? (families ? t('desk.hall.called', { count: families }) : '')}
    </span>
  );
}

function Report({ offeringId, onClose }: { offeringId: number; onClose: () => void }) {
  const t = useT();
  const [kind, setKind] = useState('EQUIPMENT');
  const [text, setText] = useState('');
  const [receipt, setReceipt] = useState('');
  const report = useCommand(
    () =>
      IncidentEndpoint.report(
        offeringId,
        REPORTED[kind] ?? IncidentKind.OTHER,
        text,
        receipt.trim() === '' ? undefined : receipt,
      ),
    { refreshes: ['selection'], done: onClose },
  );
  return (
    <Stack>
      <div className={styles.fields}>
        <SelectField
          label={t('desk.hall.log.kind')}
          bind={bindText(kind, setKind)}
          options={Object.values(REPORTED).map((each) => ({
            value: each,
            label: t(`desk.hall.kind.${each}`),
          }))}
        />
        <TextField
          label={t('desk.hall.log.receipt')}
          maxLength={40}
          autoComplete="off"
          bind={bindText(receipt, setReceipt)}
        />
      </div>
      <LongTextField
        label={t('desk.hall.log.text')}
        help={t('desk.hall.log.help')}
        bind={bindText(text, setText)}
      />
      <Refusal error={report.error} />
      <Actions>
        <Button
          kind="primary"
          disabled={text.trim().length < 2 || report.isRunning}
          onClick={() => report.run()}
        >
          {t('desk.hall.log.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('desk.hall.close')}
        </Button>
      </Actions>
    </Stack>
  );
}
