import { useState } from 'react';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Split } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { Area, Price, UnitPrice } from '@/components/values';
import type PriceEntry from '@/generated/org/anju/PriceEntry';
import Kind from '@/generated/org/anju/PublicNoticeKind';
import type PublicNoticeView from '@/generated/org/anju/PublicNoticeView';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import { Term } from './NoticeHead';
import { NoticeTag } from './Notices';
import { useNotice, usePrices } from './queries';

/** The price of every flat of an offering, for everybody to look through (article 13). */
export function PriceNotice({ offeringId }: { offeringId: number }) {
  return (
    <Loaded page query={useNotice(offeringId, Kind.PRICES)} skeleton={<Skeleton lines={8} />}>
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
  const columns = useColumns();
  const version = notice.priceListVersion ?? 0;
  return (
    <>
      <PageHeader
        title={t('publicity.prices.title', { name: notice.offeringName })}
        crumbs={[{ to: '/notices', text: t('publicity.title') }]}
        mark={<NoticeTag notice={notice} />}
        lead={t(notice.over ? 'publicity.prices.over' : 'publicity.prices.lead', { version })}
      />
      <Split aside={<Term notice={notice} />}>
        <Loaded query={usePrices(notice.offeringId, page)} skeleton={<Skeleton lines={10} shape="row" />}>
          {(prices) => (
            <DataTable
              caption={t('publicity.kind.PRICES')}
              columns={columns}
              data={prices}
              rowKey={({ building, entrance, room }) => `${building}-${entrance}-${room}`}
              onPage={setPage}
              empty={<EmptyState title={t('publicity.prices.none')} />}
            />
          )}
        </Loaded>
      </Split>
    </>
  );
}

function useColumns(): Column<PriceEntry>[] {
  const t = useT();
  return [
    {
      title: t('publicity.unit'),
      heads: true,
      cell: ({ building, entrance, room }) => t('publicity.unit.place', { building, entrance, room }),
    },
    { title: t('publicity.layout'), cell: ({ layout }) => layout },
    {
      title: t('publicity.area'),
      numeric: true,
      cell: ({ builtArea }) => <Area squareMetres={builtArea} />,
    },
    {
      title: t('publicity.unitPrice'),
      numeric: true,
      cell: ({ unitPrice }) => <UnitPrice yuanPerSquareMetre={unitPrice} />,
    },
    {
      title: t('publicity.totalPrice'),
      numeric: true,
      cell: ({ totalPrice }) => <Price yuan={totalPrice} />,
    },
  ];
}
