import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/Button';
import { TextField } from '@/components/fields';
import { Actions, Stack } from '@/components/Stack';
import { Loaded, Refusal, Skeleton } from '@/components/states';
import * as GroupFilingEndpoint from '@/generated/GroupFilingEndpoint';
import type OpenRow from '@/generated/org/anju/OpenRow';
import type RowCell from '@/generated/org/anju/RowCell';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import { bindText } from '@/components/binding';
import styles from './CorrectRow.module.css';
import { changedCells, problemAt, withoutField } from './correction';
import { useOpenRow } from './queries';

interface CorrectRowProps {
  importId: number;
  row: number;
  onClose: () => void;
}

/** A wrong row, opened to be mended: every cell as it was typed, what is wrong beside it. */
export function CorrectRow({ importId, row, onClose }: CorrectRowProps) {
  const t = useT();
  const query = useOpenRow(importId, row);
  const heading = useRef<HTMLHeadingElement>(null);
  // It opens below the whole list: whoever pressed the button is taken there.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.panel} aria-label={t('employer.correct.title', { row })}>
      <h3 ref={heading} tabIndex={-1}>
        {t('employer.correct.title', { row })}
      </h3>
      <Loaded query={query} skeleton={<Skeleton lines={6} />}>
        {(opened) => <Fields importId={importId} opened={opened} onClose={onClose} />}
      </Loaded>
    </section>
  );
}

function Fields({ importId, opened, onClose }: { importId: number; opened: OpenRow; onClose: () => void }) {
  const t = useT();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [shown, setShown] = useState(opened);
  const correct = useCommand(
    () => GroupFilingEndpoint.correctRow(importId, opened.row, changedCells(shown.cells, typed)),
    {
      refreshes: ['employer'],
      done: (answer) => {
        setShown(answer);
        setTyped({});
        if (answer.problems.length === 0) {
          onClose();
        }
      },
    },
  );
  const textOf = ({ column, text }: RowCell) => typed[column] ?? text;
  return (
    <Stack>
      {withoutField(shown).map(({ message }) => (
        <p key={message} className={styles.problem}>
          {message}
        </p>
      ))}
      <div className={styles.fields}>
        {shown.cells.map((cell) => (
          <TextField
            key={cell.column}
            label={cell.heading}
            autoComplete="off"
            bind={bindText(
              textOf(cell),
              (text) => setTyped({ ...typed, [cell.column]: text }),
              problemAt(shown, cell),
            )}
          />
        ))}
      </div>
      <Refusal error={correct.error} />
      <Actions>
        <Button kind="primary" disabled={correct.isRunning} onClick={() => correct.run()}>
          {t('employer.correct.save')}
        </Button>
        <Button disabled={correct.isRunning} onClick={onClose}>
          {t('employer.correct.close')}
        </Button>
      </Actions>
    </Stack>
  );
}
