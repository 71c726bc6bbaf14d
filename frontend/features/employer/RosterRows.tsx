import { useState } from 'react';
import { Button } from '@/components/Button';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { Actions } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import * as GroupFilingEndpoint from '@/generated/GroupFilingEndpoint';
import type RosterPreviewRow from '@/generated/org/anju/RosterPreviewRow';
import type RowProblem from '@/generated/org/anju/RowProblem';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { CorrectRow } from './CorrectRow';
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
  const [opened, setOpened] = useState<number>();
  const columns = useColumns(badOnly);
  return (
    <>
      <Loaded query={useRows(importId, badOnly, page)} skeleton={<Skeleton lines={4} shape="row" />}>
        {(rows) => (
          <DataTable
            caption={title}
            columns={columns}
            data={rows}
            rowKey={({ row }) => row}
            onPage={setPage}
            actions={
              badOnly
                ? (one) => <RowActions importId={importId} row={one.row} onCorrect={setOpened} />
                : undefined
            }
            empty={<EmptyState title={t('employer.rows.none')} />}
          />
        )}
      </Loaded>
      {opened !== undefined && (
        <CorrectRow key={opened} importId={importId} row={opened} onClose={() => setOpened(undefined)} />
      )}
    </>
  );
}

interface RowActionsProps {
  importId: number;
  row: number;
  onCorrect: (row: number) => void;
}

/** What concerns the sheet or its headings is mended in the file alone. */
function RowActions({ importId, row, onCorrect }: RowActionsProps) {
  const t = useT();
  const leaveOut = useCommand(() => GroupFilingEndpoint.leaveRowOut(importId, row), {
    refreshes: ['employer'],
  });
  if (row === 0) {
    return null;
  }
  return (
    <Actions>
      <Button kind="quiet" onClick={() => onCorrect(row)}>
        {t('employer.correct')}
      </Button>
      <Button kind="quiet" disabled={leaveOut.isRunning} onClick={() => leaveOut.run()}>
        {t('employer.leaveOut')}
      </Button>
    </Actions>
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
