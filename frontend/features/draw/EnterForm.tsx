import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { TextField } from '@/components/fields';
import { Refusal } from '@/components/states';
import type OfficerEntry from '@/generated/org/anju/OfficerEntry';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { flawOf, withoutSpaces } from './digits';
import { useEnter } from './queries';
import { useTextInput } from './useTextInput';
import { inGroups } from './words';

const GROUP = 5;

/** One officer's reading, shown once more in groups before it is entered for good. */
export function EnterForm({ drawNumber, entry }: { drawNumber: number; entry: OfficerEntry }) {
  const t = useT();
  const { text, setText, bind } = useTextInput();
  const [isAsked, setAsked] = useState(false);
  const enter = useEnter(() => setText(''));
  const value = withoutSpaces(text);
  const flaw = flawOf(value, entry.digits);
  const isComplete = value.length === entry.digits && !flaw;
  const ask = () => setAsked(isComplete);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    ask();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Refusal error={enter.error} />
      <TextField
        bind={{
          ...bind,
          invalid: flaw !== undefined,
          errorMessage: flaw && t(`draw.enter.${flaw}`, { count: value.length - entry.digits }),
          inputmode: 'numeric',
        }}
        label={t('draw.enter.label', { digits: entry.digits })}
        help={t('draw.enter.help', { count: value.length, digits: entry.digits })}
        autoComplete="off"
      />
      <p className={styles.digits} aria-hidden="true">
        {inGroups(value, GROUP)}
      </p>
      <div>
        <Button kind="primary" disabled={!isComplete || enter.isRunning} onClick={ask}>
          {t('draw.enter.submit')}
        </Button>
      </div>
      <ConfirmDialog
        open={isAsked}
        title={t('draw.enter.ask', { digits: entry.digits })}
        confirm={t('draw.enter.submit')}
        onConfirm={() => {
          setAsked(false);
          enter.run({ drawNumber, source: entry.source, value });
        }}
        onCancel={() => setAsked(false)}
      >
        <p>{t('draw.enter.ask.text')}</p>
        <p className={styles.digits}>{inGroups(value, GROUP)}</p>
      </ConfirmDialog>
    </form>
  );
}
