import { type ReactNode, type SyntheticEvent } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '@/components/Button';
import { TextField } from '@/components/fields';
import { useT } from '@/lib/i18n';
import styles from './DrawPage.module.css';
import { useTextInput } from './useTextInput';

/** Receipt numbers as they are written on the receipt: half-width capitals without spaces. */
export const receiptOf = (typed: string) => typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();

interface FamilySearchProps {
  /** What the button says. */
  submit: string;
  children: (receipt: string) => ReactNode;
}

/** Asks for a receipt number. It stands in the address then, so that the page can be kept or sent. */
export function FamilySearch({ submit, children }: FamilySearchProps) {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const receipt = receiptOf(params.get('receipt') ?? '');
  const { text, bind } = useTextInput(receipt);
  const find = () => {
    const typed = receiptOf(text);
    if (typed) {
      setParams({ receipt: typed }, { replace: true, preventScrollReset: true });
    }
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    find();
  };
  return (
    <>
      <form className={styles.find} onSubmit={onSubmit}>
        <TextField bind={bind} label={t('draw.find.label')} help={t('draw.find.help')} maxLength={40} />
        <Button wide kind="primary" onClick={find}>
          {submit}
        </Button>
      </form>
      {receipt && children(receipt)}
    </>
  );
}
