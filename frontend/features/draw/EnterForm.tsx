import { useState, type SyntheticEvent } from 'react';
import { Button } from '@/components/Button';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { TextField } from '@/components/fields';
import { Refusal } from '@/components/states';
import type DrawSource from '@/generated/org/anju/DrawSource';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { flawOf, withoutSpaces } from './digits';
import { useEnter } from './queries';
import { NUMBER } from './sources';
import { useTextInput } from './useTextInput';
import { inGroups } from './words';

const GROUP = 5;

/** One officer's reading, shown once more in groups before it is entered for good. */
export function EnterForm({ drawNumber, source }: { drawNumber: number; source: DrawSource }) {
  const t = useT();
  const { digits, kind } = source;
  const isNumber = kind === NUMBER;
  const { text, setText, bind } = useTextInput();
  const [isAsked, setAsked] = useState(false);
  const enter = useEnter(() => setText(''));
  const value = withoutSpaces(text);
  const flaw = flawOf(value, digits);
  const isComplete = value.length === digits && !flaw;
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
          errorMessage: flaw && t(`draw.enter.${flaw}`, { count: value.length - digits }),
          inputmode: 'numeric',
        }}
        label={t(isNumber ? 'draw.enter.label.number' : 'draw.enter.label', { digits })}
        help={t(isNumber ? 'draw.enter.help.number' : 'draw.enter.help', { count: value.length, digits })}
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
        title={t('draw.enter.ask', { digits })}
        confirm={t('draw.enter.submit')}
        onConfirm={() => {
          setAsked(false);
          enter.run({ drawNumber, source: source.source, value });
        }}
        onCancel={() => setAsked(false)}
      >
        <p>{t(isNumber ? 'draw.enter.ask.number' : 'draw.enter.ask.text')}</p>
        <p className={styles.digits}>{inGroups(value, GROUP)}</p>
      </ConfirmDialog>
    </form>
  );
}
