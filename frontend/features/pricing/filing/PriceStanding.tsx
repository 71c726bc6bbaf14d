import { Link } from 'react-router';
import { useT } from '@/lib/i18n';
import styles from './filing.module.css';
import { useNewest } from './queries';
import { StandingTag, useStandingWords } from './Steps';

/** How far the present prices have come, in a line, with the way to all versions. Nothing without a public list. */
export function PriceStanding({ offeringId }: { offeringId: number }) {
  const t = useT();
  const words = useStandingWords();
  const [newest] = useNewest(offeringId).data?.items ?? [];
  return (
    newest && (
      <div className={styles.standing}>
        <StandingTag version={newest} />
        <span>
          {t('filing.version.number', { version: newest.version })} · {words(newest)}
        </span>
        <Link to={`/offerings/${offeringId}/prices`}>{t('filing.versions.see')}</Link>
      </div>
    )
  );
}
