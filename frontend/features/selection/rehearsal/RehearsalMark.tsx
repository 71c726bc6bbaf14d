import { useT } from '@/lib/i18n';
import styles from './rehearsal.module.css';

/** The word that stands wherever something is only practised. */
export function RehearsalMark() {
  const t = useT();
  return <span className={styles.mark}>{t('rehearsal.mark')}</span>;
}

/** Stays at the top of every page of the rehearsal: nothing here counts. */
export function RehearsalBar() {
  const t = useT();
  return (
    <div className={styles.bar} role="note">
      <RehearsalMark />
      <span className={styles.long}>{t('rehearsal.nothingCounts')}</span>
      <span className={styles.short}>{t('rehearsal.nothingCounts.short')}</span>
    </div>
  );
}
