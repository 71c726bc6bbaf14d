import { useState } from 'react';
import { CheckboxField } from '@/components/fields';
import { DataTable, type Column } from '@/components/DataTable';
import { Loaded, Skeleton } from '@/components/states';
import { Area, Price, UnitPrice } from '@/components/values';
import type PreviewRow from '@/generated/org/anju/PreviewRow';
import { useT } from '@/lib/i18n';
import styles from './pricing.module.css';
import { usePreviewRows } from './queries';

interface PreviewRowsProps {
  importId: number;
  /** Numbers of rows. */
  good: number;
  bad: number;
}

/** The rows of a sheet; the wrong ones first, each with its cells and what to do about them. */
export function PreviewRows({ importId, good, bad }: PreviewRowsProps) {
  const t = useT();
  const [badOnly, setBadOnly] = useState(bad > 0);
  const [page, setPage] = useState(0);
  const rightColumns = useRightColumns();
  const faultColumn = useFaultColumn();
  const number: Column<PreviewRow> = {
    title: t('pricing.row'),
    heads: true,
    cell: ({ row }) => t('pricing.row.number', { row }),
  };
  const columns = badOnly
    ? [number, faultColumn]
    : [number, ...(bad > 0 ? [faultColumn] : []), ...rightColumns];
  return (
    <div>
      {bad > 0 && good > 0 && (
        <CheckboxField
          label={t('pricing.row.badOnly', { count: bad })}
          bind={{
            checked: badOnly,
            onCheckedChanged: (event: CustomEvent<{ value: boolean }>) => {
              setBadOnly(event.detail.value);
              setPage(0);
            },
          }}
        />
      )}
      <Loaded query={usePreviewRows(importId, badOnly, page)} skeleton={<Skeleton lines={6} shape="row" />}>
        {(rows) => (
          <DataTable
            caption={t('pricing.rows')}
            columns={columns}
            data={rows}
            rowKey={({ row }) => row}
            onPage={setPage}
            empty={null}
          />
        )}
      </Loaded>
    </div>
  );
}

function useFaultColumn(): Column<PreviewRow> {
  const t = useT();
  return {
    title: t('pricing.row.problems'),
    cell: ({ problems }) => (
      <ul className={styles.problems}>
        {problems.map(({ cell, column, message }) => (
          <li key={cell + column + message}>
            {cell && <code>{cell}</code>} {column && <b>{column}</b>} {message}
          </li>
        ))}
      </ul>
    ),
  };
}

function useRightColumns(): Column<PreviewRow>[] {
  const t = useT();
  return [
    {
      title: t('pricing.unit'),
      cell: ({ building, entrance, room }) => [building, entrance, room].filter(Boolean).join(' '),
    },
    { title: t('pricing.layout'), cell: ({ layout }) => layout },
    {
      title: t('pricing.builtArea'),
      numeric: true,
      cell: ({ builtArea }) => builtArea !== undefined && <Area squareMetres={builtArea} />,
    },
    {
      title: t('pricing.unitPrice'),
      numeric: true,
      cell: ({ unitPrice }) => unitPrice !== undefined && <UnitPrice yuanPerSquareMetre={unitPrice} />,
    },
    {
      title: t('pricing.totalPrice'),
      numeric: true,
      cell: ({ totalPrice }) => totalPrice !== undefined && <Price yuan={totalPrice} />,
    },
  ];
}
