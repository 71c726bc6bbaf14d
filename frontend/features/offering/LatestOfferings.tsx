import { Link } from 'react-router';
import { CardGrid, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { useT } from '@/lib/i18n';
import { OfferingCard } from './OfferingCard';
import { useOfferings } from './queries';

const SHOWN = 6;

/** The newest offerings, for the home page. */
export function LatestOfferings() {
  const t = useT();
  return (
    <Loaded query={useOfferings(0, SHOWN)} skeleton={<Skeleton lines={3} shape="card" />}>
      {({ items, total }) =>
        items.length === 0 ? (
          <EmptyState title={t('offering.none')} text={t('offering.none.text')} />
        ) : (
          <Stack>
            <CardGrid>
              {items.map((offering) => (
                <OfferingCard
                  key={offering.id}
                  heading="h3"
                  offering={offering}
                  to={`/offerings/${offering.id}`}
                />
              ))}
            </CardGrid>
            {total > SHOWN && (
              <p>
                <Link to="/offerings">{t('offering.all', { count: total })}</Link>
              </p>
            )}
          </Stack>
        )
      }
    </Loaded>
  );
}
