import { useState } from 'react';
import { useT } from '@/lib/i18n';
import styles from './evidence.module.css';

const SHOWN = 8;

/** A digest by its beginning and end, with a button for the whole of it. */
export function Digest({ digest, copy }: { digest: string; copy: string }) {
  const t = useT();
  const [isCopied, setCopied] = useState(false);
  const short = `${digest.slice(0, SHOWN)}…${digest.slice(-SHOWN)}`;
  return (
    <span>
      {t('evidence.reply.digest')} <code title={digest}>{short}</code>{' '}
      <button
        type="button"
        className={styles.copy}
        aria-label={copy}
        onClick={() => void navigator.clipboard.writeText(digest).then(() => setCopied(true))}
      >
        {t('evidence.reply.copy')}
      </button>{' '}
      <span role="status">{isCopied && t('evidence.reply.copied')}</span>
    </span>
  );
}
