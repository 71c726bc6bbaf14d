import { DataTable, type Column } from '@/components/DataTable';
import { Part } from '@/components/Stack';
import type SupportSum from '@/generated/org/anju/SupportSum';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';

/** What was claimed, granted and received, article by article; the subsidy is what the ledger computes. */
export function Sums({ sums }: { sums: readonly SupportSum[] }) {
  const t = useT();
  const format = useFormat();
  const columns: Column<SupportSum>[] = [
    {
      title: t('support.kind'),
      heads: true,
      cell: ({ kind, article }) => (
        <>
          {t(`support.kind.${kind}`)}
          <span className="under small muted">{t('support.article', { article })}</span>
        </>
      ),
    },
    { title: t('support.items'), numeric: true, cell: ({ items }) => format.count(items) },
    { title: t('support.claimed'), numeric: true, cell: ({ claimed }) => format.exactMoney(claimed) },
    { title: t('support.granted'), numeric: true, cell: ({ granted }) => format.exactMoney(granted) },
    { title: t('support.received'), numeric: true, cell: ({ received }) => format.exactMoney(received) },
  ];
  return (
    <Part title={t('support.sums')}>
      <DataTable
        caption={t('support.sums')}
        columns={columns}
        data={{ items: sums, total: sums.length, page: 0, size: sums.length }}
        rowKey={({ kind }) => kind}
        empty={null}
      />
      <p className="small muted">{t('support.subsidy.note')}</p>
    </Part>
  );
}
