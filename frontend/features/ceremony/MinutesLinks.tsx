import { useT } from '@/lib/i18n';
import styles from './Ceremony.module.css';

/** The published minutes: the PDF, the city's signature of it, and what the three signed. */
export function MinutesLinks({ drawNumber }: { drawNumber: number }) {
  const t = useT();
  const folder = `/api/draws/${drawNumber}`;
  return (
    <ul className={styles.links}>
      <li>
        <a href={`${folder}/minutes.pdf`} target="_blank" rel="noreferrer">
          {t('ceremony.file.pdf')}
        </a>
      </li>
      <li>
        <a href={`${folder}/minutes.json`}>{t('ceremony.file.signature')}</a>
      </li>
      <li>
        <a href={`${folder}/minutes-record.json`}>{t('ceremony.file.record')}</a>
      </li>
    </ul>
  );
}
