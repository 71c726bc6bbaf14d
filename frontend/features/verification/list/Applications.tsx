import { useSearchParams } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { DownloadButton } from '@/components/DownloadButton';
import { PageHeader } from '@/components/PageHeader';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { Area, DateTime } from '@/components/values';
import type ListedApplication from '@/generated/org/anju/ListedApplication';
import type OfferingCard from '@/generated/org/anju/OfferingCard';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useOfferingId } from '@/lib/useOfferingId';
import { changed } from '@/lib/address';
import { TONES } from '../tones';
import { CaseLink } from './CaseLink';
import { chosenIn } from './chosen';
import { Filters } from './Filters';
import { Groups } from './Groups';
import { useApplications, useOffering } from './queries';

/** All applications of an offering: narrowed, sorted, taken away as a file. */
export function Applications() {
  return (
    <Loaded page query={useOffering(useOfferingId())} skeleton={<Skeleton lines={8} shape="row" />}>
      {(offering) => <OfOffering offering={offering} />}
    </Loaded>
  );
}

function OfOffering({ offering: { id: offeringId, name } }: { offering: OfferingCard }) {
  const t = useT();
  const [params, setParams] = useSearchParams();
  const columns = useColumns();
  const file = `/api/offerings/${offeringId}/applications`;
  const change = (name: string, value: string) => setParams(changed(params, name, value), { replace: true });
  return (
    <Stack wide>
      <PageHeader
        title={name}
        lead={t('verification.list.filter.lead')}
        crumbs={[{ to: '/bureau/applications', text: t('verification.list.title') }]}
      />
      <Filters chosen={chosenIn(params)} change={change} />
      <Actions>
        <DownloadButton path={`${file}?format=xlsx`}>{t('verification.list.xlsx')}</DownloadButton>
        <DownloadButton path={`${file}?format=csv`}>{t('verification.list.csv')}</DownloadButton>
      </Actions>
      <Loaded
        query={useApplications(offeringId, chosenIn(params))}
        skeleton={<Skeleton lines={8} shape="row" />}
      >
        {(applications) => (
          <DataTable
            caption={t('verification.list.title')}
            columns={columns}
            data={applications}
            rowKey={({ applicationId }) => applicationId}
            onPage={(page) => change('page', String(page))}
            empty={<EmptyState title={t('verification.list.none')} text={t('verification.list.none.text')} />}
          />
        )}
      </Loaded>
      <Groups offeringId={offeringId} />
    </Stack>
  );
}

function useColumns(): Column<ListedApplication>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('verification.column.receipt'),
      heads: true,
      cell: (application) => <CaseLink application={application} />,
    },
    {
      title: t('verification.list.status'),
      cell: ({ status }) => <StatusTag tone={TONES[status]}>{t(`verification.status.${status}`)}</StatusTag>,
    },
    { title: t('verification.column.applicant'), cell: ({ applicantMasked }) => applicantMasked },
    { title: t('verification.column.identity'), cell: ({ identityMasked }) => identityMasked },
    {
      title: t('verification.column.category'),
      cell: ({ category }) => t(`verification.category.${category}`),
    },
    { title: t('verification.column.household'), numeric: true, cell: ({ persons }) => persons },
    {
      title: t('verification.list.income'),
      numeric: true,
      cell: ({ annualIncome }) => format.money(annualIncome),
    },
    {
      title: t('verification.list.area'),
      numeric: true,
      cell: ({ housingArea }) => <Area squareMetres={housingArea} />,
    },
    { title: t('verification.list.tier'), numeric: true, cell: ({ tier }) => tier },
    { title: t('verification.list.score'), numeric: true, cell: ({ score }) => score.toFixed(2) },
    {
      title: t('verification.column.employer'),
      cell: ({ employer }) => employer ?? <span className="muted">{t('verification.own')}</span>,
    },
    { title: t('verification.column.submitted'), cell: ({ submittedAt }) => <DateTime iso={submittedAt} /> },
  ];
}
