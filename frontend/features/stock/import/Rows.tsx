import { useState } from 'react';
import { DataTable, type Column } from '@/components/DataTable';
import { Loaded, Skeleton } from '@/components/states';
import { Area } from '@/components/values';
import type RowProblem from '@/generated/org/anju/RowProblem';
import type StockDifferenceLine from '@/generated/org/anju/StockDifferenceLine';
import StockDifferenceKind from '@/generated/org/anju/StockDifferenceKind';
import type StockMissingUnit from '@/generated/org/anju/StockMissingUnit';
import type StockWrongRow from '@/generated/org/anju/StockWrongRow';
import { useT } from '@/lib/i18n';
import { Changes } from '../Changes';
import { useDifferences, useMissing, useWrongRows } from '../queries';
import styles from '../stock.module.css';
import type { Kind } from './kinds';

/** The rows of a workbook that come to the same. */
export function Rows({ importId, kind }: { importId: number; kind: Kind }) {
  const [page, setPage] = useState(0);
  const paged = { importId, page, onPage: setPage };
  switch (kind) {
    case 'WRONG':
      return <WrongRows {...paged} />;
    case 'MISSING':
      return <MissingUnits {...paged} />;
    default:
      return <Differences {...paged} kind={StockDifferenceKind[kind]} />;
  }
}

interface PagedProps {
  importId: number;
  page: number;
  onPage: (page: number) => void;
}

function WrongRows({ importId, page, onPage }: PagedProps) {
  const t = useT();
  const columns: Column<StockWrongRow>[] = [
    {
      title: t('stock.row'),
      heads: true,
      cell: ({ row }) => (row === 0 ? t('stock.row.sheet') : t('stock.row.number', { row })),
    },
    { title: t('stock.row.problems'), cell: ({ problems }) => <Problems problems={problems} /> },
  ];
  return (
    <Loaded query={useWrongRows(importId, page)} skeleton={<Skeleton lines={6} shape="row" />}>
      {(data) => (
        <DataTable
          caption={t('stock.import.wrong')}
          columns={columns}
          data={data}
          rowKey={({ row }) => row}
          onPage={onPage}
          empty={null}
        />
      )}
    </Loaded>
  );
}

function Differences({ importId, kind, page, onPage }: PagedProps & { kind: StockDifferenceKind }) {
  const t = useT();
  const columns: Column<StockDifferenceLine>[] = [
    { title: t('stock.row'), heads: true, cell: ({ row }) => t('stock.row.number', { row }) },
    { title: t('stock.code'), cell: ({ code }) => code },
    { title: t('stock.unit'), cell: placeOf },
    {
      title: t('stock.builtArea'),
      numeric: true,
      cell: ({ builtArea }) => <Area squareMetres={builtArea} />,
    },
    ...(kind === StockDifferenceKind.REFUSED
      ? [
          {
            title: t('stock.row.problems'),
            cell: ({ problems }: StockDifferenceLine) => <Problems problems={problems} />,
          },
        ]
      : []),
    ...(kind === StockDifferenceKind.REFUSED || kind === StockDifferenceKind.CHANGED
      ? [
          {
            title: t('stock.row.changes'),
            cell: ({ changes }: StockDifferenceLine) => <Changes changes={changes} />,
          },
        ]
      : []),
  ];
  return (
    <Loaded query={useDifferences(importId, kind, page)} skeleton={<Skeleton lines={6} shape="row" />}>
      {(data) => (
        <DataTable
          caption={t('stock.import.differences')}
          columns={columns}
          data={data}
          rowKey={({ row }) => row}
          onPage={onPage}
          empty={null}
        />
      )}
    </Loaded>
  );
}

function MissingUnits({ importId, page, onPage }: PagedProps) {
  const t = useT();
  const columns: Column<StockMissingUnit>[] = [
    { title: t('stock.code'), heads: true, cell: ({ code }) => code },
    { title: t('stock.unit'), cell: placeOf },
  ];
  return (
    <>
      <p className="muted small">{t('stock.import.missing.text')}</p>
      <Loaded query={useMissing(importId, page)} skeleton={<Skeleton lines={6} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('stock.import.missing')}
            columns={columns}
            data={data}
            rowKey={({ unitId }) => unitId}
            onPage={onPage}
            empty={null}
          />
        )}
      </Loaded>
    </>
  );
}

const placeOf = ({ estate, building, entrance, room }: StockMissingUnit | StockDifferenceLine) =>
  [estate, building, entrance, room].filter(Boolean).join(' ');

function Problems({ problems }: { problems: readonly RowProblem[] }) {
  return (
    <ul className={styles.list}>
      {problems.map(({ cell, column, message }) => (
        <li key={cell + column + message}>
          {cell && <code>{cell}</code>} {column && <b>{column}</b>} {message}
        </li>
      ))}
    </ul>
  );
}
