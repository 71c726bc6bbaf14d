import { useT } from '@/lib/i18n';
import styles from './Notes.module.css';
import type { Decided } from './trail';

export function DecidedNote({ decided, isLast = false }: { decided: Decided; isLast?: boolean }) {
  const t = useT();
  const { receipt, outcome } = decided;
  const values = { receipt, outcome: t(`verification.outcome.${outcome}`) };
  return (
    <p className={styles.done} role="status">
      {t(isLast ? 'verification.case.allDone' : 'verification.case.decided', values)}
    </p>
  );
}
