import { useState } from 'react';
import { ButtonLink } from '@/components/Button';
import { PageHeader } from '@/components/PageHeader';
import { Paging } from '@/components/Paging';
import { CardGrid } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { useT } from '@/lib/i18n';
import { OfferingCard } from './OfferingCard';
import { useOfferings } from './queries';

const SIZE = 12;

/** All announced offerings, the running ones first. */
export function Offerings() {
  const t = useT();
  const [page, setPage] = useState(0);
  return (
    <>
      <PageHeader title={t('offering.list.title')} lead={t('offering.list.lead')} />
      <Loaded query={useOfferings(page, SIZE)} skeleton={<Skeleton lines={6} shape="card" />}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('offering.none')} text={t('offering.none.text')}>
              <ButtonLink to="/check">{t('offering.check')}</ButtonLink>
            </EmptyState>
          ) : (
            <>
              <CardGrid>
                {items.map((offering) => (
                  <OfferingCard key={offering.id} offering={offering} to={`/offerings/${offering.id}`} />
                ))}
              </CardGrid>
              <Paging page={page} size={SIZE} total={total} onPage={setPage} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
