import type { ReactNode } from 'react';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './DataTable.module.css';

/** A page of a list, as every list endpoint answers it. Pages count from 0. */
export interface Paged<Row> {
  items: readonly Row[];
  total: number;
  page: number;
  size: number;
}

export interface Column<Row> {
  title: string;
  /** Numbers stand at the right, so that they can be compared. */
  numeric?: boolean;
  /** The column that names the row: it is read out with every cell and stays in sight on a phone. */
  heads?: boolean;
  cell: (row: Row) => ReactNode;
}

/** Said aloud, since a cell that is laid out as part of a card on a phone loses it otherwise. */
const CELL = { role: 'cell' };

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  data: Paged<Row>;
  rowKey: (row: Row) => string | number;
  actions?: (row: Row) => ReactNode;
  onPage?: (page: number) => void;
  /** Shown instead of an empty table. */
  empty: ReactNode;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, data, rowKey, actions, onPage } = props;
  const t = useT();
  if (data.total === 0) {
    return <>{props.empty}</>;
  }
  return (
    <div>
      {/* The box scrolls sideways on a phone, so it must be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.box} tabIndex={0} role="region" aria-label={caption}>
        {/* The roles stay when the rows become cards on a phone. */}
        <table className={styles.table} role="table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr role="row">
              {columns.map((column) => (
                <th key={column.title} scope="col" role="columnheader" className={classOf(column)}>
                  {column.title}
                </th>
              ))}
              {actions && (
                <th scope="col" role="columnheader" className={styles.actions}>
                  <span className="visually-hidden">{t('ui.table.actions')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {data.items.map((row) => (
              <tr key={rowKey(row)} role="row">
                {columns.map((column) => (
                  <Cell key={column.title} column={column} row={row} />
                ))}
                {actions && (
                  <td {...CELL} className={styles.actions}>
                    {actions(row)}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {onPage && <Paging name={caption} data={data} onPage={onPage} />}
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  return column.heads ? (
    <th scope="row" role="rowheader" className={classOf(column)}>
      {column.cell(row)}
    </th>
  ) : (
    <td {...CELL} data-label={column.title} className={classOf(column)}>
      {column.cell(row)}
    </td>
  );
}

function classOf<Row>(column: Column<Row>) {
  return [column.numeric ? styles.numeric : '', column.heads ? styles.heads : ''].join(' ');
}

interface PagingProps<Row> {
  /** What is paged: a page may have several lists. */
  name: string;
  data: Paged<Row>;
  onPage: (page: number) => void;
}

function Paging<Row>({ name, data, onPage }: PagingProps<Row>) {
  const t = useT();
  const format = useFormat();
  const first = data.page * data.size + 1;
  const last = Math.min(data.total, first + data.items.length - 1);
  const isAll = data.total <= data.size;
  const counts = { first: format.count(first), last: format.count(last), total: format.count(data.total) };
  return (
    <nav className={styles.paging} aria-label={t('ui.table.paging.of', { name })}>
      <span aria-live="polite">{t('ui.table.counts', counts)}</span>
      {!isAll && (
        <>
          <button type="button" disabled={data.page === 0} onClick={() => onPage(data.page - 1)}>
            {t('ui.table.previous')}
          </button>
          <button type="button" disabled={last >= data.total} onClick={() => onPage(data.page + 1)}>
            {t('ui.table.next')}
          </button>
        </>
      )}
    </nav>
  );
}
