import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import type CountedOffering from '@/generated/org/anju/CountedOffering';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useCountedOfferings } from './queries';

/** The offerings of the officer's districts; each leads to its applications. */
export function CountedOfferings() {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns();
  return (
    <Stack wide>
      <PageHeader title={t('verification.list.title')} lead={t('verification.list.lead')} />
      <Loaded query={useCountedOfferings(page)} skeleton={<Skeleton lines={5} shape="row" />}>
        {(offerings) => (
          <DataTable
            caption={t('verification.list.title')}
            columns={columns}
            data={offerings}
            rowKey={({ offeringId }) => offeringId}
            onPage={setPage}
            empty={<EmptyState title={t('verification.list.noOffering')} />}
          />
        )}
      </Loaded>
    </Stack>
  );
}

function useColumns(): Column<CountedOffering>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('verification.column.offering'),
      heads: true,
      cell: ({ offeringId, name }) => <Link to={`/bureau/applications/${offeringId}`}>{name}</Link>,
    },
    { title: t('verification.list.waiting'), numeric: true, cell: ({ waiting }) => format.count(waiting) },
    { title: t('verification.list.returned'), numeric: true, cell: ({ returned }) => format.count(returned) },
    { title: t('verification.list.qualified'), numeric: true, cell: ({ qualified }) => format.count(qualified) },
    { title: t('verification.list.ended'), numeric: true, cell: ({ ended }) => format.count(ended) },
  ];
}
