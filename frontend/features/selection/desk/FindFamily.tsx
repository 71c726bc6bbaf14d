import { useState } from 'react';
import { Button } from '@/components/Button';
import { bindText } from '@/components/binding';
import { TextField } from '@/components/fields';
import { Refusal } from '@/components/states';
import { DeskEndpoint } from '@/generated/endpoints';
import type ConsoleTurn from '@/generated/org/anju/ConsoleTurn';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';
import styles from './desk.module.css';

interface FindFamilyProps {
  offeringId: number;
  onFound: (family: ConsoleTurn) => void;
}

/** Finds a family that stands at the desk, whatever its slot. */
export function FindFamily({ offeringId, onFound }: FindFamilyProps) {
  const t = useT();
  const [receipt, setReceipt] = useState('');
  const find = useCommand(() => DeskEndpoint.family(offeringId, receipt), { done: onFound });
  return (
    <form
      className={styles.find}
      onSubmit={(event) => {
        event.preventDefault();
        find.run();
      }}
    >
      <TextField
        label={t('desk.hall.find')}
        help={t('desk.hall.find.help')}
        maxLength={40}
        autoComplete="off"
        bind={bindText(receipt, setReceipt)}
      />
      <Button disabled={receipt.trim() === '' || find.isRunning} onClick={() => find.run()}>
        {t('desk.hall.find.do')}
      </Button>
      <Refusal error={find.error} />
    </form>
  );
}
