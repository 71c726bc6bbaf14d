import { useState } from 'react';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import type RosterPreviewRow from '@/generated/org/anju/RosterPreviewRow';
import type RowProblem from '@/generated/org/anju/RowProblem';
import { useT } from '@/lib/i18n';
import { useRows } from './queries';
import styles from './Roster.module.css';

interface RosterRowsProps {
  importId: number;
  badOnly: boolean;
  title: string;
  /** Shown on demand, for what needs no action. */
  isFolded?: boolean;
}

export function RosterRows({ title, isFolded = false, ...rows }: RosterRowsProps) {
  const [isOpen, setOpen] = useState(!isFolded);
  if (!isFolded) {
    return (
      <Card title={title}>
        <Rows title={title} {...rows} />
      </Card>
    );
  }
  return (
    <details className={styles.folded} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <Rows title={title} {...rows} />}
    </details>
  );
}

function Rows({ importId, badOnly, title }: Omit<RosterRowsProps, 'isFolded'>) {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns(badOnly);
  return (
    <Loaded query={useRows(importId, badOnly, page)} skeleton={<Skeleton lines={4} shape="row" />}>
      {(rows) => (
        <DataTable
          caption={title}
          columns={columns}
          data={rows}
          rowKey={({ row }) => row}
          onPage={setPage}
          empty={<EmptyState title={t('employer.rows.none')} />}
        />
      )}
    </Loaded>
  );
}

function useColumns(badOnly: boolean): Column<RosterPreviewRow>[] {
  const t = useT();
  const row: Column<RosterPreviewRow> = {
    title: t('employer.row'),
    heads: true,
    cell: (one) => (one.row === 0 ? t('employer.row.sheet') : t('employer.row.number', { row: one.row })),
  };
  const problems: Column<RosterPreviewRow> = {
    title: t('employer.problems'),
    cell: (one) => <Problems problems={one.problems} />,
  };
  return badOnly ? [row, problems] : [row, ...goodColumns(t), problems];
}

function goodColumns(t: ReturnType<typeof useT>): Column<RosterPreviewRow>[] {
  const dash = t('employer.dash');
  return [
    { title: t('employer.name'), cell: ({ nameMasked }) => nameMasked ?? dash },
    { title: t('employer.identity'), cell: ({ identityMasked }) => identityMasked ?? dash },
    { title: t('employer.mobile'), cell: ({ mobileMasked }) => mobileMasked ?? dash },
    { title: t('employer.size'), numeric: true, cell: ({ householdSize }) => householdSize ?? dash },
    {
      title: t('employer.category'),
      cell: ({ category }) => (category ? t(`application.category.${category}`) : dash),
    },
  ];
}

/** Each mistake with its cell, its column and what is wrong. */
function Problems({ problems }: { problems: readonly RowProblem[] }) {
  const t = useT();
  if (problems.length === 0) {
    return t('employer.fine');
  }
  return (
    <ul className={styles.problems}>
      {problems.map(({ cell, column, message }) => (
        <li key={cell + column + message}>
          {cell && <span className={styles.cell}>{cell}</span>}
          {column && <b>{t('employer.column', { column })}</b>}
          {message}
        </li>
      ))}
    </ul>
  );
}
