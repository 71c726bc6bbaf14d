import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { DateTime } from '@/components/values';
import type DrawSummary from '@/generated/org/anju/DrawSummary';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useDraws } from './queries';

/** The draws, each with its ceremony. */
export function Ceremonies() {
  const t = useT();
  const format = useFormat();
  const [page, setPage] = useState(0);
  const query = useDraws(page);
  const columns: Column<DrawSummary>[] = [
    { title: t('ceremony.list.offering'), heads: true, cell: ({ offeringName }) => offeringName },
    { title: t('ceremony.list.number'), cell: ({ number }) => String(number).padStart(4, '0') },
    { title: t('ceremony.list.earliest'), cell: ({ earliest }) => <DateTime iso={earliest} /> },
    { title: t('ceremony.list.families'), numeric: true, cell: ({ families }) => format.count(families) },
  ];
  return (
    <>
      <PageHeader title={t('ceremony.list.title')} lead={t('ceremony.list.lead')} />
      <Loaded query={query} skeleton={<Skeleton lines={5} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('ceremony.list.title')}
            columns={columns}
            data={data}
            rowKey={({ number }) => number}
            actions={({ number, offeringName }) => (
              <Link
                to={`/bureau/draws/${number}/ceremony`}
                aria-label={`${t('ceremony.list.open')} ${offeringName}`}
              >
                {t('ceremony.list.open')}
              </Link>
            )}
            onPage={setPage}
            empty={<EmptyState title={t('ceremony.list.empty')} text={t('ceremony.list.empty.text')} />}
          />
        )}
      </Loaded>
    </>
  );
}
