import { useState } from 'react';
import { Button } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { LongTextField } from '@/components/fields';
import { Actions } from '@/components/Stack';
import { Refusal } from '@/components/states';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { typed } from './typed';

/** One way to decide, with what is asked before it counts. */
export interface Way {
  words: string;
  ask: string;
  text: string;
  /** It takes something from a family. */
  danger?: boolean;
  disabled?: boolean;
  run: (reason: string) => void;
}

interface ReasonFormProps {
  open: string;
  help: string;
  /** What stands in the way of one of them. */
  note?: string;
  ways: readonly Way[];
  command: { isRunning: boolean; error: unknown };
}

/** A decision with its reason, asked once more before it is final. */
export function ReasonForm({ open, help, note, ways, command }: ReasonFormProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<Way>();
  const reason = text.trim();
  if (!isOpen) {
    return <Button onClick={() => setOpen(true)}>{open}</Button>;
  }
  return (
    <div className={styles.form}>
      <Refusal error={command.error} />
      <LongTextField label={t('desk.decide.reason')} help={help} bind={typed(text, setText)} />
      {note && <p className="small muted">{note}</p>}
      <Actions>
        {ways.map((way) => (
          <Button
            key={way.words}
            kind={way.danger ? 'danger' : undefined}
            disabled={!reason || command.isRunning || way.disabled}
            onClick={() => setAsked(way)}
          >
            {way.words}
          </Button>
        ))}
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {t('desk.decide.cancel')}
        </Button>
      </Actions>
      <ConfirmDialog
        open={asked !== undefined}
        danger={asked?.danger}
        title={asked?.ask ?? ''}
        confirm={asked?.words ?? ''}
        onConfirm={() => {
          setAsked(undefined);
          asked?.run(reason);
        }}
        onCancel={() => setAsked(undefined)}
      >
        <p>{asked?.text}</p>
        <p>{reason}</p>
      </ConfirmDialog>
    </div>
  );
}
