import { DataTable, type Column } from '@/components/DataTable';
import { Stack } from '@/components/Stack';
import { StatusTag } from '@/components/StatusTag';
import type ListStanding from '@/generated/org/anju/ListStanding';
import type PriceBasisKind from '@/generated/org/anju/PriceBasisKind';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Calculation.module.css';
import { ProjectStatement } from './ProjectStatement';
import { percentWords, usePriceWords } from './usePriceWords';

interface StandingProps {
  /** Of which list: a page may show two. */
  of: string;
  basis: `${PriceBasisKind}`;
  standing: ListStanding;
}

interface Row {
  what: string;
  value: string;
  limit: string;
  isAbove: boolean;
}

/** A list beside its limits: average, total, profit; and what stands against it, in words. */
export function Standing({ of, basis, standing }: StandingProps) {
  const t = useT();
  const format = useFormat();
  const rows = useRows({ basis, standing });
  const columns: Column<Row>[] = [
    { title: t('calculation.standing.what'), heads: true, cell: ({ what }) => what },
    { title: t('calculation.standing.value'), numeric: true, cell: ({ value }) => value },
    { title: t('calculation.standing.limit'), numeric: true, cell: ({ limit }) => limit },
    {
      title: t('calculation.standing.verdict'),
      cell: ({ isAbove }) => (
        <StatusTag tone={isAbove ? 'seal' : 'jade'}>
          {t(isAbove ? 'calculation.standing.above' : 'calculation.standing.within')}
        </StatusTag>
      ),
    },
  ];
  return (
    <Stack>
      <p className="muted small">
        {t('calculation.standing.sums', { units: standing.units, area: format.area(standing.area) })}
      </p>
      <DataTable
        caption={t('calculation.standing', { list: of })}
        columns={columns}
        data={{ items: rows, total: rows.length, page: 0, size: rows.length }}
        rowKey={({ what }) => what}
        empty={null}
      />
      {standing.profit && standing.project && (
        <ProjectStatement of={of} own={standing.profit} project={standing.project} />
      )}
      {standing.against.length > 0 && (
        <div role="status">
          <b>{t('calculation.standing.against')}</b>
          <ul className={styles.against}>
            {standing.against.map(({ code, title, detail }) => (
              <li key={code}>
                <b>{title}</b>
                <p>{detail}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Stack>
  );
}

function useRows({ basis, standing }: Omit<StandingProps, 'of'>): Row[] {
  const t = useT();
  const format = useFormat();
  const words = usePriceWords(basis);
  const { average, averageCap, total, totalCap, profit } = standing;
  const isAgainst = (code: string) => standing.against.some((each) => each.code === code);
  const rows: Row[] = [
    {
      what: t('calculation.standing.average'),
      value: words.perMetre(average),
      limit: words.perMetre(averageCap),
      isAbove: isAgainst('calculation.average-above-cap'),
    },
    {
      what: t('calculation.standing.total'),
      value: words.money(total),
      limit: words.money(totalCap),
      isAbove: isAgainst('calculation.total-above-cap'),
    },
  ];
  if (profit) {
    rows.push({
      what: t('calculation.standing.profit'),
      value: t('calculation.standing.profit.value', {
        profit: format.exactMoney(profit.profit),
        cost: format.exactMoney(profit.cost),
        percent: percentWords(profit.percent),
      }),
      limit: t('calculation.standing.profit.limit', {
        percent: percentWords(profit.maxPercent),
        revenue: format.exactMoney(profit.highestRevenue),
      }),
      isAbove: isAgainst('calculation.profit-too-high'),
    });
  }
  return rows;
}
