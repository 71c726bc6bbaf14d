import { useT } from '@/lib/i18n';
import styles from './Footer.module.css';

export function Footer() {
  const t = useT();
  return (
    <footer className={`${styles.footer} no-print`}>
      <div className={styles.inner}>
        <p>{t('shell.basis')}</p>
        <p>{t('shell.trust')}</p>
      </div>
    </footer>
  );
}
