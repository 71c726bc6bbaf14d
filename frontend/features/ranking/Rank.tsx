import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { Loaded, Skeleton } from '@/components/states';
import { DateTime } from '@/components/values';
import type RankedApplication from '@/generated/org/anju/RankedApplication';
import { useT } from '@/lib/i18n';
import { Parts } from './Parts';
import styles from './Rank.module.css';
import { useCaseRank, useOwnRank } from './queries';

/** A family's own place in the order, folded under its application. */
export function OwnRank({ receipt }: { receipt: string }) {
  const t = useT();
  return (
    <Loaded query={useOwnRank(receipt)} skeleton={<Skeleton lines={1} />}>
      {(ranked) => (
        <details className={styles.own}>
          <summary>
            {t('ranking.own', { score: ranked.score.toFixed(2) })} <Place ranked={ranked} />
          </summary>
          <p className="small muted">{t('ranking.lead')}</p>
          <Parts ranked={ranked} />
          <Ties ranked={ranked} />
        </details>
      )}
    </Loaded>
  );
}

/** The place of the family of a case, with its parts open to be computed again. */
export function CaseRank({ applicationId }: { applicationId: number }) {
  const t = useT();
  return (
    <Loaded query={useCaseRank(applicationId)} skeleton={<Skeleton lines={3} />}>
      {(ranked) => (
        <Card dense title={t('ranking.title')} aside={<Place ranked={ranked} />}>
          <Parts ranked={ranked} />
          <Ties ranked={ranked} />
          <Link to={`/bureau/ranking/${ranked.offeringId}`}>{t('ranking.list.title')}</Link>
        </Card>
      )}
    </Loaded>
  );
}

function Place({ ranked: { place, families } }: { ranked: RankedApplication }) {
  const t = useT();
  return (
    <span className="muted small">
      {place === undefined ? t('ranking.place.none') : t('ranking.place', { place, families })}
    </span>
  );
}

function Ties({ ranked: { receivedAt } }: { ranked: RankedApplication }) {
  const t = useT();
  return (
    <p className="small muted">
      {t('ranking.ties')} <DateTime iso={receivedAt} />
    </p>
  );
}
