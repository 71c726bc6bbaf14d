import type ImportView from '@/generated/org/anju/ImportView';
import type StockCounts from '@/generated/org/anju/StockCounts';

export type Kind = 'WRONG' | 'REFUSED' | 'CHANGED' | 'ENTERED' | 'MISSING' | 'SAME';

/** What the rows of a workbook come to; what needs a person stands first. */
export function kindsOf(
  { rowsBad }: Pick<ImportView, 'rowsBad'>,
  { entered, changed, same, refused, missing }: StockCounts,
): readonly { kind: Kind; count: number }[] {
  return [
    { kind: 'WRONG', count: rowsBad },
    { kind: 'REFUSED', count: refused },
    { kind: 'CHANGED', count: changed },
    { kind: 'ENTERED', count: entered },
    { kind: 'MISSING', count: missing },
    { kind: 'SAME', count: same },
  ];
}
