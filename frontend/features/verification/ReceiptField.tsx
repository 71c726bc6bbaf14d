import { useEffect, useState } from 'react';
import { bindText } from '@/components/binding';
import { TextField } from '@/components/fields';
import { useT } from '@/lib/i18n';

/** In milliseconds: a number is typed in one go and searched for once. */
const PAUSE = 400;

interface ReceiptFieldProps {
  receipt: string;
  change: (receipt: string) => void;
}

/** Narrows a list by how the receipt number begins. */
export function ReceiptField({ receipt, change }: ReceiptFieldProps) {
  const t = useT();
  const [typed, setTyped] = useState(receipt);
  const [shown, setShown] = useState(receipt);
  if (shown !== receipt) {
    // The address was changed elsewhere, for example by a figure that shows all cases.
    setShown(receipt);
    setTyped(receipt);
  }
  useEffect(() => {
    const waiting = setTimeout(() => typed.trim() !== receipt && change(typed.trim()), PAUSE);
    return () => clearTimeout(waiting);
  }, [typed, receipt, change]);
  return <TextField label={t('verification.list.receipt')} bind={bindText(typed, setTyped)} maxLength={30} />;
}
