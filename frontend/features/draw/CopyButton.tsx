import { useState } from 'react';
import { useT } from '@/lib/i18n';
import styles from './DrawPage.module.css';

/** Copies a text; says so in its place, for those who hear the page too. */
export function CopyButton({ text, name }: { text: string; name: string }) {
  const t = useT();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <button type="button" className={`no-print ${styles.copy}`} onClick={copy}>
      <span role="status">{t(`draw.copy.${state}`)}</span> <span className="visually-hidden">{name}</span>
    </button>
  );
}
