import { Link, useSearchParams } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { Area, UnitPrice } from '@/components/values';
import type StockUnitLine from '@/generated/org/anju/StockUnitLine';
import { changed } from '@/lib/address';
import { useT } from '@/lib/i18n';
import { chosenIn } from './chosen';
import { Filters } from './Filters';
import { useUnits } from './queries';
import { Standing } from './Standing';
import { Totals } from './Totals';
import type { ReactNode } from 'react';

interface LedgerProps {
  /** Where this reader finds the files of units. */
  units: string;
  /** What this reader may do with the ledger. */
  actions?: ReactNode;
}

/** The stock ledger 存量房源台账: searched, narrowed, summed up. */
export function Ledger({ units, actions }: LedgerProps) {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const chosen = chosenIn(params);
  const columns = useColumns(units);
  const change = (name: string, value: string) => setParams(changed(params, name, value), { replace: true });
  return (
    <Stack wide>
      <PageHeader title={t('stock.title')} lead={t('stock.lead')} actions={actions} />
      <Filters chosen={chosen} change={change} />
      <Totals chosen={chosen} change={change} />
      <Loaded query={useUnits(chosen)} skeleton={<Skeleton lines={10} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('stock.units')}
            columns={columns}
            data={data}
            rowKey={({ id }) => id}
            onPage={(page) => change('page', String(page))}
            empty={<EmptyState title={t('stock.none')} text={t('stock.none.text')} />}
          />
        )}
      </Loaded>
    </Stack>
  );
}

function useColumns(units: string): Column<StockUnitLine>[] {
  const t = useT();
  return [
    {
      title: t('stock.unit'),
      heads: true,
      cell: ({ id, estate, building, entrance, room }) => (
        <Link to={`${units}/${id}`}>{[estate, building, entrance, room].filter(Boolean).join(' ')}</Link>
      ),
    },
    { title: t('stock.code'), cell: ({ code }) => code },
    { title: t('stock.district'), cell: ({ district }) => district },
    { title: t('stock.state'), cell: (unit) => <Standing unit={unit} /> },
    { title: t('stock.layout'), cell: ({ layout }) => layout },
    {
      title: t('stock.builtArea'),
      numeric: true,
      cell: ({ builtArea }) => <Area squareMetres={builtArea} />,
    },
    {
      title: t('stock.askingPrice'),
      numeric: true,
      cell: ({ askingPrice }) =>
        askingPrice === undefined ? null : <UnitPrice yuanPerSquareMetre={askingPrice} />,
    },
    { title: t('stock.developer'), cell: ({ developer }) => developer },
  ];
}
