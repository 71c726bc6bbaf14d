import { useState } from 'react';
import { DataTable } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, NotFound, Skeleton } from '@/components/states';
import { DateTime } from '@/components/values';
import type OfferingCard from '@/generated/org/anju/OfferingCard';
import { useT } from '@/lib/i18n';
import { useOffering, useRankedFamilies } from './queries';

/** The qualified families of an offering in their order. */
export function RankedFamilies({ offeringId }: { offeringId: string | undefined }) {
  const id = Number(offeringId);
  return Number.isSafeInteger(id) && id > 0 ? <OfOffering key={id} offeringId={id} /> : <NotFound />;
}

function OfOffering({ offeringId }: { offeringId: number }) {
  return (
    <Loaded page query={useOffering(offeringId)} skeleton={<Skeleton lines={6} />}>
      {(offering) => <Ranked offering={offering} />}
    </Loaded>
  );
}

function Ranked({ offering }: { offering: OfferingCard }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const query = useRankedFamilies(offering.id, page);
  return (
    <Stack>
      <PageHeader
        title={t('ranking.list.title')}
        lead={t('ranking.list.lead', { offering: offering.name })}
        crumbs={[{ to: `/offerings/${offering.id}`, text: offering.name }]}
      />
      <Loaded query={query} skeleton={<Skeleton lines={8} />}>
        {(families) => (
          <DataTable
            caption={t('ranking.list.caption')}
            columns={[
              { title: t('ranking.column.place'), numeric: true, cell: ({ place }) => place },
              { title: t('ranking.column.receipt'), heads: true, cell: ({ receipt }) => receipt },
              { title: t('ranking.column.applicant'), cell: ({ applicantMasked }) => applicantMasked },
              {
                title: t('ranking.column.persons'),
                numeric: true,
                cell: ({ householdSize }) => householdSize,
              },
              { title: t('ranking.column.tier'), numeric: true, cell: ({ tier }) => tier },
              { title: t('ranking.column.score'), numeric: true, cell: ({ score }) => score.toFixed(2) },
              {
                title: t('ranking.column.received'),
                cell: ({ receivedAt }) => <DateTime iso={receivedAt} />,
              },
            ]}
            data={families}
            onPage={setPage}
            rowKey={({ receipt }) => receipt}
            empty={<EmptyState title={t('ranking.list.none')} text={t('ranking.list.none.text')} />}
          />
        )}
      </Loaded>
    </Stack>
  );
}
