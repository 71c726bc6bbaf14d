import { useState } from 'react';
import { bindText } from '@/components/binding';
import { Button } from '@/components/Button';
import { DataTable, type Column } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import ComplaintState from '@/generated/org/anju/ComplaintState';
import type ComplaintView from '@/generated/org/anju/ComplaintView';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import styles from './Complaint.module.css';
import { ComplaintCase } from './ComplaintCase';
import { usePage } from './queries';
import { standingOf, TONES } from './standing';

/** No state: a select needs a value for every choice. */
const ALL = '-';
const STATES: Readonly<Record<string, ComplaintState | undefined>> = ComplaintState;

/** Complaints about the reader's company, or of the reader's districts; the shortest term first. */
export function ComplaintDesk() {
  const t = useT();
  const isOwn = useSession().person?.roles.includes('acquirer') ?? false;
  const [opened, setOpened] = useState<ComplaintView>();
  return (
    <>
      <PageHeader title={t('complaint.title')} lead={t(isOwn ? 'complaint.lead.own' : 'complaint.lead')} />
      <Stack wide>
        {opened && <ComplaintCase key={opened.id} complaint={opened} onClose={() => setOpened(undefined)} />}
        <Complaints onOpen={setOpened} />
      </Stack>
    </>
  );
}

function Complaints({ onOpen }: { onOpen: (complaint: ComplaintView) => void }) {
  const t = useT();
  const [state, setState] = useState(ALL);
  const [page, setPage] = useState(0);
  const columns = useColumns();
  const narrow = (chosen: string) => {
    setState(chosen);
    setPage(0);
  };
  return (
    <Stack>
      <SelectField
        label={t('complaint.status')}
        bind={bindText(state, narrow)}
        options={[
          { value: ALL, label: t('complaint.all') },
          ...Object.values(ComplaintState).map((each) => ({
            value: each,
            label: t(`complaint.state.${each}`),
          })),
        ]}
      />
      <Loaded query={usePage(STATES[state], page)} skeleton={<Skeleton lines={5} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('complaint.title')}
            columns={columns}
            data={data}
            rowKey={({ id }) => id}
            onPage={data.total > data.size ? setPage : undefined}
            actions={(complaint) => (
              <Button kind="quiet" onClick={() => onOpen(complaint)}>
                {t('complaint.open')}
              </Button>
            )}
            empty={<EmptyState title={t('complaint.none')} text={t('complaint.none.text')} />}
          />
        )}
      </Loaded>
    </Stack>
  );
}

function useColumns(): Column<ComplaintView>[] {
  const t = useT();
  return [
    {
      title: t('complaint.about'),
      heads: true,
      cell: ({ offeringName, acquirerName }) => (
        <>
          {offeringName}
          <span className={`${styles.under} small muted`}>{acquirerName}</span>
        </>
      ),
    },
    { title: t('complaint.kind'), cell: ({ kind }) => t(`complaint.kind.${kind}`) },
    { title: t('complaint.receipt'), cell: ({ receipt }) => receipt },
    { title: t('complaint.filedAt'), cell: ({ filedAt }) => <DateTime iso={filedAt} /> },
    {
      title: t('complaint.answerBy'),
      cell: ({ answerBy, overdue, answeredAt }) => (
        <>
          <DateTime iso={answerBy} />{' '}
          {overdue && answeredAt && <StatusTag tone="seal">{t('complaint.late')}</StatusTag>}
        </>
      ),
    },
    {
      title: t('complaint.status'),
      cell: (complaint) => {
        const standing = standingOf(complaint);
        return <StatusTag tone={TONES[standing]}>{t(`complaint.standing.${standing}`)}</StatusTag>;
      },
    },
  ];
}
