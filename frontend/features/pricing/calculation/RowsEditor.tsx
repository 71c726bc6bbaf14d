import type { ReactNode } from 'react';
import { Button } from '@/components/Button';
import { Stack } from '@/components/Stack';
import { useT } from '@/lib/i18n';
import styles from './Calculation.module.css';

interface RowsEditorProps<Row> {
  title: string;
  help?: string;
  /** The words of the button that adds a row. */
  add: string;
  rows: readonly Row[];
  /** A row as it begins. */
  blank: Row;
  onRows: (rows: readonly Row[]) => void;
  /** The fields of a row. */
  fields: (row: Row, onRow: (row: Row) => void) => ReactNode;
}

/** A short table that is typed row by row. */
export function RowsEditor<Row>({ title, help, add, rows, blank, onRows, fields }: RowsEditorProps<Row>) {
  const t = useT();
  const change = (index: number, row: Row) =>
    onRows(rows.map((each, other) => (other === index ? row : each)));
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      <Stack>
        {help && <p className="muted small">{help}</p>}
        {rows.map((row, index) => (
          <div
            key={index}
            className={styles.row}
            role="group"
            aria-label={t('calculation.row', { what: title, number: index + 1 })}
          >
            {fields(row, (changed) => change(index, changed))}
            <div>
              <Button kind="quiet" onClick={() => onRows(rows.filter((_, other) => other !== index))}>
                {t('calculation.remove')}
              </Button>
            </div>
          </div>
        ))}
        <div>
          <Button onClick={() => onRows([...rows, blank])}>{add}</Button>
        </div>
      </Stack>
    </fieldset>
  );
}
