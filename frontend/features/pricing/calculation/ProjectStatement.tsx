import { DataTable, type Column } from '@/components/DataTable';
import { StatusTag } from '@/components/StatusTag';
import type ProfitStatement from '@/generated/org/anju/ProfitStatement';
import type ProfitSum from '@/generated/org/anju/ProfitSum';
import type ProjectProfit from '@/generated/org/anju/ProjectProfit';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { percentWords } from './usePriceWords';

interface ProjectStatementProps {
  /** Of which list: a page may show two. */
  of: string;
  own: ProfitStatement;
  project: ProjectProfit;
}

interface Row {
  key: number | string;
  what: string;
  sum: Pick<ProfitSum, 'revenue' | 'cost' | 'profit' | 'percent'>;
}

/** What all offerings of the project bring and cost together; nothing while there is only one. */
export function ProjectStatement({ of, own, project }: ProjectStatementProps) {
  const t = useT();
  const format = useFormat();
  const { others, total, maxPercent, highestRevenue, within } = project;
  if (others.length === 0) {
    return null;
  }
  const rows: Row[] = [
    ...others.map(({ offeringId, offeringName, listVersion, sum }) => ({
      key: offeringId,
      what: t('calculation.project.offering', { name: offeringName, version: listVersion }),
      sum,
    })),
    { key: 'own', what: of, sum: own },
    { key: 'total', what: t('calculation.project.total'), sum: total },
  ];
  const columns: Column<Row>[] = [
    { title: t('calculation.project.list'), heads: true, cell: ({ what }) => what },
    {
      title: t('calculation.project.revenue'),
      numeric: true,
      cell: ({ sum }) => format.exactMoney(sum.revenue),
    },
    { title: t('calculation.project.cost'), numeric: true, cell: ({ sum }) => format.exactMoney(sum.cost) },
    {
      title: t('calculation.standing.profit'),
      numeric: true,
      cell: ({ sum }) => format.exactMoney(sum.profit),
    },
    { title: t('calculation.project.percent'), numeric: true, cell: ({ sum }) => percentWords(sum.percent) },
  ];
  return (
    <>
      <DataTable
        caption={t('calculation.project')}
        columns={columns}
        data={{ items: rows, total: rows.length, page: 0, size: rows.length }}
        rowKey={({ key }) => key}
        empty={null}
      />
      <p>
        <StatusTag tone={within ? 'jade' : 'seal'}>
          {t(within ? 'calculation.standing.within' : 'calculation.standing.above')}
        </StatusTag>{' '}
        {t('calculation.standing.profit.limit', {
          percent: percentWords(maxPercent),
          revenue: format.exactMoney(highestRevenue),
        })}
      </p>
    </>
  );
}
