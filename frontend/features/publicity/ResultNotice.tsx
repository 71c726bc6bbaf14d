import { useState } from 'react';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Split } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { Price } from '@/components/values';
import Kind from '@/generated/org/anju/PublicNoticeKind';
import type PublicNoticeView from '@/generated/org/anju/PublicNoticeView';
import type ResultEntry from '@/generated/org/anju/ResultEntry';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import { Term } from './NoticeHead';
import { NoticeTag } from './Notices';
import { useNotice, useResults } from './queries';
import { ReceiptSearch } from './ReceiptSearch';

/** Who got which flat, for everybody to look through. */
export function ResultNotice({ offeringId }: { offeringId: number }) {
  return (
    <Loaded page query={useNotice(offeringId, Kind.RESULTS)} skeleton={<Skeleton lines={8} />}>
      {(notice) => (
        <HomesFor value={notice.use}>
          <Published notice={notice} />
        </HomesFor>
      )}
    </Loaded>
  );
}

function Published({ notice }: { notice: PublicNoticeView }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const [receipt, setReceipt] = useState('');
  const columns = useColumns(notice.over);
  return (
    <>
      <PageHeader
        title={t('publicity.results.title', { name: notice.offeringName })}
        crumbs={[{ to: '/notices', text: t('publicity.title') }]}
        mark={<NoticeTag notice={notice} />}
        lead={t(notice.over ? 'publicity.results.over' : 'publicity.results.lead')}
      />
      <Split aside={<Term notice={notice} />}>
        <ReceiptSearch
          receipt={receipt}
          onSearch={(wanted) => {
            setReceipt(wanted);
            setPage(0);
          }}
        />
        <Loaded
          query={useResults(notice.offeringId, receipt, page)}
          skeleton={<Skeleton lines={10} shape="row" />}
        >
          {(results) => (
            <DataTable
              caption={t('publicity.kind.RESULTS')}
              columns={columns}
              data={results}
              rowKey={({ rank }) => rank}
              onPage={setPage}
              empty={<EmptyState title={t('publicity.notFound')} text={t('publicity.results.notFound')} />}
            />
          )}
        </Loaded>
      </Split>
    </>
  );
}

/** Names are public for the days of the notice and no longer. */
function useColumns(over: boolean): Column<ResultEntry>[] {
  const t = useT();
  const name: Column<ResultEntry> = { title: t('publicity.name'), cell: ({ nameMasked }) => nameMasked };
  return [
    { title: t('publicity.rank'), numeric: true, cell: ({ rank }) => rank },
    { title: t('publicity.receipt'), heads: true, cell: ({ receipt }) => receipt },
    ...(over ? [] : [name]),
    {
      title: t('publicity.unit'),
      cell: ({ building, entrance, room }) =>
        room
          ? t('publicity.unit.place', { building: building ?? '', entrance: entrance ?? '', room })
          : t('publicity.unit.none'),
    },
    {
      title: t('publicity.totalPrice'),
      numeric: true,
      cell: ({ totalPrice }) => (totalPrice ? <Price yuan={totalPrice} /> : '—'),
    },
  ];
}
