import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { RelativeTime } from '@/components/values';
import type OfferingCard from '@/generated/org/anju/OfferingCard';
import Step from '@/generated/org/anju/Step';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useMemberCounts, useOfferings } from './queries';

const isOpen = ({ step }: OfferingCard) => step === Step.APPLICATION;

/** The offerings, with what this employer has filed for each; the open ones come first. */
export function Filings() {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns();
  return (
    <Stack wide>
      <PageHeader title={t('employer.filings.title')} lead={t('employer.filings.lead')} />
      <Loaded query={useOfferings(page)} skeleton={<Skeleton lines={5} shape="row" />}>
        {(offerings) => (
          <DataTable
            caption={t('employer.filings.title')}
            columns={columns}
            data={{ ...offerings, items: openFirst(offerings.items) }}
            rowKey={({ id }) => id}
            onPage={setPage}
            empty={<EmptyState title={t('employer.filings.none')} text={t('employer.filings.none.text')} />}
          />
        )}
      </Loaded>
    </Stack>
  );
}

const openFirst = (offerings: readonly OfferingCard[]) =>
  offerings.toSorted((one, other) => Number(isOpen(other)) - Number(isOpen(one)));

function useColumns(): Column<OfferingCard>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('employer.offering'),
      heads: true,
      cell: ({ id, name }) => <Link to={`/employer/filings/${id}`}>{name}</Link>,
    },
    { title: t('employer.district'), cell: ({ district }) => district },
    { title: t('employer.units'), numeric: true, cell: ({ units }) => format.count(units) },
    {
      title: t('employer.window'),
      cell: (offering) => <Window offering={offering} />,
    },
    { title: t('employer.filed'), numeric: true, cell: ({ id }) => <FiledCount offeringId={id} /> },
  ];
}

function Window({ offering }: { offering: OfferingCard }) {
  const t = useT();
  const { step, schedule } = offering;
  if (isOpen(offering)) {
    return (
      <>
        <StatusTag tone="jade">{t('employer.open')}</StatusTag>{' '}
        <RelativeTime iso={schedule.applicationsCloseAt} />
      </>
    );
  }
  return <StatusTag>{t(step === Step.ANNOUNCEMENT ? 'employer.notYetOpen' : 'employer.closed')}</StatusTag>;
}

function FiledCount({ offeringId }: { offeringId: number }) {
  const format = useFormat();
  const { data } = useMemberCounts(offeringId);
  return data ? format.count(data.awaiting + data.consented + data.declined) : '…';
}
