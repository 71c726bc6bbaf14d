import { Button } from '@/components/Button';
import { useT } from '@/lib/i18n';
import styles from './papers.module.css';

interface MissingPapersProps {
  /** What is missing, in words; at least one. */
  names: readonly string[];
  /** Leads to the papers; left out where they are in sight. */
  onGo?: () => void;
}

/** What is still missing, and what follows from it. */
export function MissingPapers({ names, onGo }: MissingPapersProps) {
  const t = useT();
  return (
    <div className={styles.missing}>
      <b>{t('papers.missing', { count: names.length })}</b>
      <p>{t('papers.missing.list', { names: names.join(t('papers.separator')) })}</p>
      <p className="small">{t('papers.missing.later')}</p>
      {onGo && (
        <p>
          <Button onClick={onGo}>{t('papers.missing.go')}</Button>
        </p>
      )}
    </div>
  );
}
