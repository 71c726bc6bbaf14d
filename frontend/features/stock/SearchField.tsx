import { useEffect, useState } from 'react';
import { bindText } from '@/components/binding';
import { TextField } from '@/components/fields';
import { useT } from '@/lib/i18n';

/** In milliseconds: words are typed in one go and searched for once. */
const PAUSE = 400;

/** Narrows the ledger by words in code, estate, address, developer or room. */
export function SearchField({ text, change }: { text: string; change: (text: string) => void }) {
  const t = useT();
  const [typed, setTyped] = useState(text);
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    setShown(text);
    setTyped(text);
  }
  useEffect(() => {
    const waiting = setTimeout(() => typed.trim() !== text && change(typed.trim()), PAUSE);
    return () => clearTimeout(waiting);
  }, [typed, text, change]);
  return <TextField label={t('stock.search')} bind={bindText(typed, setTyped)} maxLength={100} />;
}
