import { useT } from '@/lib/i18n';
import { useFormat } from '@/lib/format';
import styles from './Progress.module.css';

interface ProgressProps {
  done: number;
  /** Unknown at first, for example while a file is still being read. */
  total?: number;
  faults?: number;
}

/** Long work with its counts: 已检查 3,120 / 10,000 行，12 处有误. */
export function Progress({ done, total, faults = 0 }: ProgressProps) {
  const t = useT();
  const format = useFormat();
  const words =
    total === undefined
      ? t('ui.progress.open', { done: format.count(done) })
      : t('ui.progress', { done: format.count(done), total: format.count(total) });
  return (
    <div className={styles.progress}>
      <progress
        value={total === undefined ? undefined : done}
        max={total ?? 1}
        aria-label={t('ui.progress.name')}
      />
      <p className={styles.words} aria-live="polite">
        {words}
        {faults > 0 && <b className={styles.faults}>{t('ui.progress.faults', { count: faults })}</b>}
      </p>
    </div>
  );
}
