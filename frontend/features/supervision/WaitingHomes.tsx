import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { Loaded, Skeleton } from '@/components/states';
import { DateTime } from '@/components/values';
import { Part } from '@/components/Stack';
import type WaitingHome from '@/generated/org/anju/WaitingHome';
import { useT } from '@/lib/i18n';
import { useWaitingHomes } from './queries';

/** The homes that were handed over and not chosen by the end of the year, the longest wait first. */
export function WaitingHomes({ year, side }: { year: number; side: string }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns(side);
  return (
    <Part title={t('supervision.waiting')}>
      <p className="muted">{t('supervision.homes.lead')}</p>
      <Loaded query={useWaitingHomes(year, page)} skeleton={<Skeleton lines={4} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('supervision.waiting')}
            columns={columns}
            data={data}
            rowKey={({ stockUnitId, unitId }) => `${stockUnitId} ${unitId}`}
            onPage={data.total > data.size ? setPage : undefined}
            empty={<p>{t('supervision.homes.none')}</p>}
          />
        )}
      </Loaded>
    </Part>
  );
}

function useColumns(side: string): Column<WaitingHome>[] {
  const t = useT();
  return [
    {
      title: t('supervision.home'),
      heads: true,
      cell: ({ estate, building, entrance, room, code }) => (
        <>
          {[estate, building, entrance, room].filter(Boolean).join(' ')}
          {code && <span className="under small muted">{code}</span>}
        </>
      ),
    },
    { title: t('supervision.company'), cell: ({ company }) => company },
    { title: t('supervision.project'), cell: ({ projectName }) => projectName },
    {
      title: t('supervision.acquisition'),
      cell: ({ acquisitionId }) =>
        acquisitionId === undefined ? (
          t('supervision.acquisition.built')
        ) : (
          <Link to={`${side}/acquisitions/${acquisitionId}`}>
            {t('supervision.acquisition.number', { id: acquisitionId })}
          </Link>
        ),
    },
    { title: t('supervision.since'), cell: ({ since }) => <DateTime iso={since} /> },
    { title: t('supervision.waited'), numeric: true, cell: ({ days }) => t('supervision.days', { days }) },
  ];
}
