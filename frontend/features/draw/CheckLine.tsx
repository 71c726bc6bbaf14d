import type { ReactNode } from 'react';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Verify.module.css';
import type { Outcome } from './protocol/finding';

export type Mark = Outcome | 'pending';

const SIGNS: Record<Mark, string> = { passed: '✓', failed: '✗', unable: '?', skipped: '–', pending: '○' };

interface CheckLineProps {
  mark: Mark;
  words: string;
  milliseconds?: number;
  /** The evidence. */
  children?: ReactNode;
}

/** One thing that was computed: how it ended, in a sign and in words, and how long it took. */
export function CheckLine({ mark, words, milliseconds, children }: CheckLineProps) {
  const t = useT();
  const format = useFormat();
  return (
    <li className={`${styles.check} ${styles[mark]}`}>
      <span className={styles.sign} aria-hidden="true">
        {SIGNS[mark]}
      </span>
      <div className={styles.words}>
        <span className="visually-hidden">{t(`draw.verify.${mark}`)} </span>
        {words}
        {children && <div className={styles.evidence}>{children}</div>}
      </div>
      {milliseconds !== undefined && (
        <span className={styles.time}>
          {t('draw.verify.milliseconds', { count: format.count(Math.max(1, Math.round(milliseconds))) })}
        </span>
      )}
    </li>
  );
}
