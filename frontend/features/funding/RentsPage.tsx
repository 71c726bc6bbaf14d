import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { DateTime, Money } from '@/components/values';
import type LeaseRent from '@/generated/org/anju/LeaseRent';
import { useT } from '@/lib/i18n';
import { useRents } from './queries';

interface RentsPageProps {
  base: string;
  projectId: number;
}

/** The leases of a project: what is due, what has come, and what is outstanding. */
export function RentsPage({ base, projectId }: RentsPageProps) {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useRentColumns(base);
  return (
    <Loaded page query={useRents(projectId, page)} skeleton={<Skeleton lines={10} />}>
      {({ projectName, due, received, outstanding, toReturn, leases }) => (
        <>
          <PageHeader
            crumbs={[
              { to: base, text: t('funding.title') },
              { to: `${base}/${projectId}`, text: projectName },
            ]}
            title={t('funding.rents')}
            lead={t('funding.rents.lead')}
          />
          <Stack wide>
            <KeyValues
              figures
              items={[
                { label: t('funding.rents.due'), value: <Money yuan={due} /> },
                { label: t('funding.rents.received'), value: <Money yuan={received} /> },
                { label: t('funding.rents.outstanding'), value: <Money yuan={outstanding} /> },
                ...(toReturn > 0
                  ? [{ label: t('funding.rents.toReturn'), value: <Money yuan={toReturn} /> }]
                  : []),
              ]}
            />
            <DataTable
              caption={t('funding.rents')}
              columns={columns}
              data={leases}
              rowKey={({ leaseId }) => leaseId}
              onPage={setPage}
              empty={<EmptyState title={t('funding.rents.none')} text={t('funding.rents.none.text')} />}
            />
          </Stack>
        </>
      )}
    </Loaded>
  );
}

function useRentColumns(base: string): Column<LeaseRent>[] {
  const t = useT();
  return [
    {
      title: t('funding.lease'),
      heads: true,
      cell: ({ leaseId, number, tenant }) => (
        <>
          <Link to={`${base}/leases/${leaseId}`}>{number}</Link>
          <span className="small muted under">{tenant}</span>
        </>
      ),
    },
    { title: t('funding.lease.home'), cell: ({ home }) => home },
    { title: t('funding.lease.rent'), numeric: true, cell: ({ rent }) => <Money yuan={rent} /> },
    { title: t('funding.rents.due'), numeric: true, cell: ({ due }) => <Money yuan={due} /> },
    { title: t('funding.rents.received'), numeric: true, cell: ({ received }) => <Money yuan={received} /> },
    {
      title: t('funding.rents.outstanding'),
      numeric: true,
      cell: ({ outstanding, toReturn }) => (
        <>
          <Money yuan={outstanding} />
          {toReturn > 0 && (
            <span className="small muted under">
              {t('funding.rents.toReturn')} <Money yuan={toReturn} />
            </span>
          )}
        </>
      ),
    },
    {
      title: t('funding.lease.next'),
      cell: ({ nextDueOn }) => (nextDueOn === undefined ? '—' : <DateTime iso={nextDueOn} />),
    },
  ];
}
