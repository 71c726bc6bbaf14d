import { useState } from 'react';
import { CheckboxField, SelectField } from '@/components/fields';
import { DataTable, type Column } from '@/components/DataTable';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { Area, Price, UnitPrice } from '@/components/values';
import type PricedUnit from '@/generated/org/anju/PricedUnit';
import { useT, type TextKey } from '@/lib/i18n';
import styles from './pricing.module.css';
import { useUnits, type UnitFilter } from './queries';
import { UNIT_TONES } from './units';

interface PriceTableProps {
  offeringId: number;
  buildings: readonly string[];
}

/** A select needs a value for every choice; the server takes the empty name for all buildings. */
const ALL = '*';

const EVERYTHING: UnitFilter = { building: '', onlyAvailable: false, page: 0 };

/** The list as a table, narrowed to a building or to what is still to be had. */
export function PriceTable({ offeringId, buildings }: PriceTableProps) {
  const t = useT();
  const columns = useColumns();
  const [filter, setFilter] = useState(EVERYTHING);
  const narrow = (change: Partial<UnitFilter>) => setFilter({ ...filter, page: 0, ...change });
  const buildingChoice = {
    value: filter.building === '' ? ALL : filter.building,
    onValueChanged: ({ detail }: CustomEvent<{ value: string }>) => {
      const building = detail.value === ALL ? '' : detail.value;
      if (building !== filter.building) {
        narrow({ building });
      }
    },
  };
  return (
    <>
      <div className={styles.filter}>
        <SelectField
          label={t('pricing.building')}
          bind={buildingChoice}
          options={[
            { value: ALL, label: t('pricing.building.all') },
            ...buildings.map((name) => ({ value: name, label: name })),
          ]}
        />
        <CheckboxField
          label={t('pricing.onlyAvailable')}
          bind={{
            checked: filter.onlyAvailable,
            onCheckedChanged: (event: CustomEvent<{ value: boolean }>) =>
              event.detail.value !== filter.onlyAvailable && narrow({ onlyAvailable: event.detail.value }),
          }}
        />
      </div>
      <Loaded query={useUnits(offeringId, filter)} skeleton={<Skeleton lines={10} shape="row" />}>
        {(units) => (
          <DataTable
            caption={t('pricing.title')}
            columns={columns}
            data={units}
            rowKey={({ id }) => id}
            onPage={(page) => narrow({ page })}
            empty={<EmptyState title={t('pricing.noneLeft')} text={t('pricing.noneLeft.text')} />}
          />
        )}
      </Loaded>
    </>
  );
}

function useColumns(): Column<PricedUnit>[] {
  const t = useT();
  return [
    {
      title: t('pricing.unit'),
      heads: true,
      cell: ({ building, entrance, room }) => [building, entrance, room].filter(Boolean).join(' '),
    },
    {
      title: t('pricing.state'),
      cell: ({ state }) => (
        <StatusTag tone={UNIT_TONES[state]}>{t(`pricing.state.${state}` satisfies TextKey)}</StatusTag>
      ),
    },
    { title: t('pricing.layout'), cell: ({ layout }) => layout },
    { title: t('pricing.orientation'), cell: ({ orientation }) => orientation },
    {
      title: t('pricing.builtArea'),
      numeric: true,
      cell: ({ builtArea }) => <Area squareMetres={builtArea} />,
    },
    {
      title: t('pricing.innerArea'),
      numeric: true,
      cell: ({ innerArea }) => <Area squareMetres={innerArea} />,
    },
    {
      title: t('pricing.unitPrice'),
      numeric: true,
      cell: ({ unitPrice }) => <UnitPrice yuanPerSquareMetre={unitPrice} />,
    },
    { title: t('pricing.totalPrice'), numeric: true, cell: ({ totalPrice }) => <Price yuan={totalPrice} /> },
    { title: t('pricing.note'), cell: ({ note }) => note },
  ];
}
