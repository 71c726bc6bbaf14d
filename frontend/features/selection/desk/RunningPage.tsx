import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag, type Tone } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type RunningSelection from '@/generated/org/anju/RunningSelection';
import type SessionState from '@/generated/org/anju/SessionState';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useRunning } from './queries';

const TONES: Record<SessionState, Tone> = { WAITING: 'plain', OPEN: 'jade', PAUSED: 'seal', CLOSED: 'plain' };

/** The supervisor's selections: which go on, which are paused, which come next. */
export function RunningPage() {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns();
  return (
    <>
      <PageHeader title={t('desk.hall.running.title')} lead={t('desk.hall.running.lead')} />
      <Loaded query={useRunning(page)} skeleton={<Skeleton lines={5} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('desk.hall.running.title')}
            columns={columns}
            data={data}
            rowKey={({ offeringId }) => offeringId}
            onPage={data.total > data.size ? setPage : undefined}
            empty={<EmptyState title={t('desk.hall.running.none')} text={t('desk.hall.running.none.text')} />}
          />
        )}
      </Loaded>
    </>
  );
}

function useColumns(): Column<RunningSelection>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('desk.hall.running.name'),
      heads: true,
      cell: ({ offeringId, name }) => <Link to={`/acquirer/selection/${offeringId}`}>{name}</Link>,
    },
    { title: t('desk.hall.running.district'), cell: ({ district }) => district },
    {
      title: t('desk.hall.running.state'),
      cell: ({ state }) => <StatusTag tone={TONES[state]}>{t(`desk.hall.session.${state}`)}</StatusTag>,
    },
    {
      title: t('desk.hall.running.phase'),
      cell: ({ phase, mode }) => `${t('desk.hall.phase', { phase })} · ${t(`desk.hall.mode.${mode}`)}`,
    },
    {
      title: t('desk.hall.running.since'),
      cell: ({ pausedAt, startsAt }) => <DateTime iso={pausedAt ?? startsAt} />,
    },
    { title: t('desk.hall.running.open'), numeric: true, cell: ({ open }) => format.count(open) },
    { title: t('desk.hall.running.free'), numeric: true, cell: ({ available }) => format.count(available) },
  ];
}
