import { useState } from 'react';
import { Button } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { LongTextField } from '@/components/fields';
import styles from './Desk.module.css';
import { useTextInput } from './useTextInput';

interface ReasonFormProps {
  label: string;
  help: string;
  /** What the button does, also in the dialog. */
  submit: string;
  ask: string;
  /** What follows from it, in the dialog. */
  consequence: string;
  disabled: boolean;
  onSubmit: (reason: string) => void;
}

/** A step that cannot be taken back and needs a reason: the reason, and once more the question. */
export function ReasonForm({ label, help, submit, ask, consequence, disabled, onSubmit }: ReasonFormProps) {
  const { text, bind } = useTextInput();
  const [isAsked, setAsked] = useState(false);
  const reason = text.trim();
  return (
    <div className={styles.form}>
      <LongTextField bind={bind} label={label} help={help} />
      <div>
        <Button kind="danger" disabled={!reason || disabled} onClick={() => setAsked(true)}>
          {submit}
        </Button>
      </div>
      <ConfirmDialog
        open={isAsked}
        danger
        title={ask}
        confirm={submit}
        onConfirm={() => {
          setAsked(false);
          onSubmit(reason);
        }}
        onCancel={() => setAsked(false)}
      >
        <p>{consequence}</p>
        <p>{reason}</p>
      </ConfirmDialog>
    </div>
  );
}
