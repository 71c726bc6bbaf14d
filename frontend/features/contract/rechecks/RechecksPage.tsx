import { useState } from 'react';
import { ButtonLink } from '@/components/Button';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type RecheckSummary from '@/generated/org/anju/RecheckSummary';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useRechecks } from '../queries';

/** What changed before families sign, the oldest first. */
export function RechecksPage() {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns();
  return (
    <>
      <PageHeader title={t('contract.rechecks.title')} lead={t('contract.rechecks.lead')} />
      <Loaded query={useRechecks(page)} skeleton={<Skeleton lines={4} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('contract.rechecks.title')}
            columns={columns}
            data={data}
            rowKey={({ selectionId }) => selectionId}
            onPage={setPage}
            empty={<EmptyState title={t('contract.rechecks.none')} text={t('contract.rechecks.none.text')} />}
            actions={({ selectionId, forYou }) => (
              <ButtonLink to={`/bureau/rechecks/${selectionId}`}>
                {t(forYou ? 'contract.rechecks.open' : 'contract.rechecks.look')}
              </ButtonLink>
            )}
          />
        )}
      </Loaded>
    </>
  );
}

function useColumns(): Column<RecheckSummary>[] {
  const t = useT();
  const format = useFormat();
  return [
    { title: t('contract.receipt'), heads: true, cell: ({ receipt }) => receipt },
    { title: t('contract.applicant'), cell: ({ applicant }) => applicant },
    { title: t('contract.rechecks.offering'), cell: ({ offeringName }) => offeringName },
    { title: t('contract.rechecks.opened'), cell: ({ openedAt }) => <DateTime iso={openedAt} /> },
    {
      title: t('contract.rechecks.due'),
      cell: ({ dueOn, overdue }) => (
        <>
          {format.date(dueOn)}{' '}
          {overdue && <StatusTag tone="seal">{t('contract.rechecks.overdue')}</StatusTag>}
        </>
      ),
    },
    {
      title: t('contract.rechecks.state'),
      cell: ({ state }) => <StatusTag tone="amber">{t(`contract.rechecks.state.${state}`)}</StatusTag>,
    },
  ];
}
