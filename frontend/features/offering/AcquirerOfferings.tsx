import { useState } from 'react';
import { ButtonLink } from '@/components/Button';
import { PageHeader } from '@/components/PageHeader';
import { Paging } from '@/components/Paging';
import { CardGrid } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { useT, type TextKey } from '@/lib/i18n';
import { OfferingCard } from './OfferingCard';
import { useMyOfferings } from './queries';
import { taskOf } from './task';

const SIZE = 12;

/** An acquirer's own offerings, drafts too, each with what it waits for. */
export function AcquirerOfferings() {
  const t = useT();
  const [page, setPage] = useState(0);
  const create = (
    <ButtonLink to="/acquirer/offerings/new" kind="primary">
      {t('offering.mine.new')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader title={t('offering.mine.title')} lead={t('offering.mine.lead')} actions={create} />
      <Loaded query={useMyOfferings(page, SIZE)} skeleton={<Skeleton lines={3} shape="card" />}>
        {({ items, total }) =>
          items.length === 0 ? (
            <EmptyState title={t('offering.mine.none')} text={t('offering.mine.none.text')} />
          ) : (
            <>
              <CardGrid>
                {items.map((offering) => (
                  <OfferingCard
                    key={offering.id}
                    offering={offering}
                    to={`/acquirer/offerings/${offering.id}`}
                    note={t(`offering.task.${taskOf(offering)}` satisfies TextKey)}
                  />
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
