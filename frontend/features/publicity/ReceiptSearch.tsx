import { useState } from 'react';
import { Button } from '@/components/Button';
import { TextField } from '@/components/fields';
import { useT } from '@/lib/i18n';
import styles from './publicity.module.css';
import { typedInto } from './typed';

interface ReceiptSearchProps {
  /** What is searched for now; empty for all. */
  receipt: string;
  onSearch: (receipt: string) => void;
}

/** Finds one family of a notice by its receipt number. */
export function ReceiptSearch({ receipt, onSearch }: ReceiptSearchProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  return (
    <form
      className={styles.search}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <TextField label={t('publicity.search')} maxLength={40} bind={typedInto(typed, setTyped)} />
      <Button kind="primary" onClick={() => onSearch(typed.trim())}>
        {t('publicity.search.go')}
      </Button>
      {receipt !== '' && (
        <Button
          kind="quiet"
          onClick={() => {
            setTyped('');
            onSearch('');
          }}
        >
          {t('publicity.search.all')}
        </Button>
      )}
    </form>
  );
}
