import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { usePublishedWishes } from './queries';

/** The ways to every assignment by wish lists that this offering has published; nothing while there is none. */
export function PublishedLinks({ offeringId }: { offeringId: number }) {
  const t = useT();
  const format = useFormat();
  const { data } = usePublishedWishes(offeringId);
  return data && data.length > 0 ? (
    <Card title={t('wish.published.title')}>
      <ul>
        {data.map(({ phase, closedAt }) => (
          <li key={phase}>
            <Link to={`/offerings/${offeringId}/wishes/${phase}`}>
              {t('wish.published.link', { phase, time: format.dateTime(closedAt) })}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  ) : null;
}
