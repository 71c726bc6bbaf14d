import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import type { Verification } from './useVerification';
import styles from './Verify.module.css';
import { megabytes } from './words';

/** How far the fetching or a long check is. Heard by nobody at each step: the checks tell when they end. */
export function RunningBar({ verification: { status, read, under } }: { verification: Verification }) {
  const t = useT();
  const format = useFormat();
  if (status === 'reading' && read) {
    return (
      <Bar
        {...read}
        words={t('draw.verify.reading', { done: megabytes(read.done), total: megabytes(read.total) })}
      />
    );
  }
  return status === 'computing' && under ? (
    <Bar
      {...under}
      words={t('draw.verify.under', {
        check: t(`draw.check.${under.check}`),
        done: format.count(under.done),
        total: format.count(under.total),
      })}
    />
  ) : null;
}

function Bar({ done, total, words }: { done: number; total: number; words: string }) {
  return (
    <div className={styles.bar}>
      <progress value={done} max={Math.max(1, total)} aria-label={words} />
      <p>{words}</p>
    </div>
  );
}
