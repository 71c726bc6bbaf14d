import type CorrectedCell from '@/generated/org/anju/CorrectedCell';
import type OpenRow from '@/generated/org/anju/OpenRow';
import type RowCell from '@/generated/org/anju/RowCell';
import type RowProblem from '@/generated/org/anju/RowProblem';

/** The cells whose text differs from what the roster says. */
export function changedCells(
  cells: readonly RowCell[],
  typed: Readonly<Record<string, string>>,
): CorrectedCell[] {
  return cells.flatMap(({ column, text }) => {
    const other = typed[column];
    return other === undefined || other === text ? [] : [{ column, text: other }];
  });
}

/** What is wrong with a cell, undefined when nothing is. */
export const problemAt = (row: OpenRow, { heading }: RowCell): string | undefined =>
  row.problems.find(({ column }) => column === heading)?.message;

/** What is wrong with the row as a whole. */
export const withoutField = (row: OpenRow): RowProblem[] =>
  row.problems.filter(({ column }) => !row.cells.some(({ heading }) => heading === column));
