import { Card } from '@/components/Card';
import { useT, type TextKey } from '@/lib/i18n';
import styles from './offering.module.css';

const PAPERS = ['form', 'identity', 'work', 'commitment', 'employer'] as const;

/** What an application needs (article 15). */
export function Papers() {
  const t = useT();
  return (
    <Card title={t('offering.papers')}>
      <ul className={styles.list}>
        {PAPERS.map((paper) => (
          <li key={paper}>{t(`offering.papers.${paper}` satisfies TextKey)}</li>
        ))}
      </ul>
      <p className={styles.source}>{t('offering.papers.source')}</p>
    </Card>
  );
}
