import { useState } from 'react';
import { DataTable, type Column } from '@/components/DataTable';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import type FamilyRank from '@/generated/org/anju/FamilyRank';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './DrawPage.module.css';
import { useRanks } from './queries';
import { shortTicket } from './words';

/** Every family in the order of the draw. */
export function Ranks({ draw }: { draw: PublicDraw }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const query = useRanks(draw.number, page);
  const columns = useColumns();
  return (
    <section>
      <h2 className={styles.heading}>{t('draw.ranks.title')}</h2>
      <Loaded query={query} skeleton={<Skeleton lines={8} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('draw.ranks.caption')}
            columns={columns}
            data={data}
            rowKey={({ rank }) => rank}
            onPage={setPage}
            empty={<EmptyState title={t('draw.ranks.empty')} />}
          />
        )}
      </Loaded>
    </section>
  );
}

/** What a family looks for comes first, in sight on a phone. */
function useColumns(): Column<FamilyRank>[] {
  const t = useT();
  const format = useFormat();
  return [
    { title: t('draw.ranks.rank'), numeric: true, cell: ({ rank }) => format.count(rank) },
    { title: t('draw.ranks.receipt'), heads: true, cell: ({ receipt }) => receipt },
    {
      title: t('draw.ranks.result'),
      cell: ({ called, struck }) =>
        struck ? (
          <StatusTag>{t('draw.ranks.struck')}</StatusTag>
        ) : (
          <StatusTag tone={called ? 'jade' : 'plain'}>
            {t(called ? 'draw.ranks.called' : 'draw.ranks.waiting')}
          </StatusTag>
        ),
    },
    { title: t('draw.ranks.tier'), cell: ({ tier }) => t('draw.find.tier.value', { tier }) },
    {
      title: t('draw.ranks.ticket'),
      cell: ({ ticket }) => (
        <code className={styles.code} title={ticket}>
          {shortTicket(ticket)}
        </code>
      ),
    },
  ];
}
