import { useState } from 'react';
import { DataTable, type Column } from '@/components/DataTable';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { Area, Price, UnitPrice } from '@/components/values';
import type Use from '@/generated/org/anju/ProjectUse';
import type VersionUnit from '@/generated/org/anju/VersionUnit';
import { useT } from '@/lib/i18n';
import { useVersionUnits } from './queries';

interface VersionUnitsProps {
  offeringId: number;
  version: number;
  use: Use;
}

/** The units of a version as it priced them. */
export function VersionUnits({ offeringId, version, use }: VersionUnitsProps) {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns(use);
  return (
    <Loaded query={useVersionUnits(offeringId, version, page)} skeleton={<Skeleton lines={8} shape="row" />}>
      {(units) => (
        <DataTable
          caption={t('filing.show.units')}
          columns={columns}
          data={units}
          rowKey={({ building, entrance, room }) => `${building}-${entrance}-${room}`}
          onPage={setPage}
          empty={<EmptyState title={t('filing.versions.none')} />}
        />
      )}
    </Loaded>
  );
}

function useColumns(use: Use): Column<VersionUnit>[] {
  const t = useT();
  return [
    {
      title: t('filing.unit'),
      heads: true,
      cell: ({ building, entrance, room }) => t('filing.unit.place', { building, entrance, room }),
    },
    { title: t('filing.layout'), cell: ({ layout }) => layout || '—' },
    { title: t('filing.orientation'), cell: ({ orientation }) => orientation || '—' },
    { title: t('filing.storey'), cell: ({ storey }) => t('filing.storey.number', { storey }) },
    {
      title: t('filing.builtArea'),
      numeric: true,
      cell: ({ builtArea }) => <Area squareMetres={builtArea} />,
    },
    {
      title: t(`filing.unitPrice.${use}`),
      numeric: true,
      cell: ({ unitPrice }) => <UnitPrice yuanPerSquareMetre={unitPrice} />,
    },
    {
      title: t(`filing.price.${use}`),
      numeric: true,
      cell: ({ totalPrice }) => <Price yuan={totalPrice} />,
    },
  ];
}
