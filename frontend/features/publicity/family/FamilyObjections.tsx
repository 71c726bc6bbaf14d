import { useState } from 'react';
import { ButtonLink } from '@/components/Button';
import { PageHeader } from '@/components/PageHeader';
import { Paging } from '@/components/Paging';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { useT } from '@/lib/i18n';
import { useFamilyObjections } from '../queries';
import { FamilyCase } from './FamilyCase';

/** What somebody has said against the family's applications, and what the family says to it. */
export function FamilyObjections() {
  const t = useT();
  const [page, setPage] = useState(0);
  return (
    <>
      <PageHeader
        title={t('publicity.family.title')}
        crumbs={[{ to: '/applicant/applications', text: t('publicity.family.applications') }]}
        lead={t('publicity.family.lead')}
      />
      <Loaded query={useFamilyObjections(page)} skeleton={<Skeleton lines={2} shape="card" />}>
        {({ items, total, size }) =>
          total === 0 ? (
            <EmptyState title={t('publicity.family.none')} text={t('publicity.family.none.text')}>
              <ButtonLink to="/applicant/applications">{t('publicity.family.applications')}</ButtonLink>
            </EmptyState>
          ) : (
            <Stack>
              {items.map((objection) => (
                <FamilyCase key={objection.objectionId} objection={objection} />
              ))}
              <Paging {...{ page, size, total }} onPage={setPage} />
            </Stack>
          )
        }
      </Loaded>
    </>
  );
}
