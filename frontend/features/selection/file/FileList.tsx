import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { Stack } from '@/components/Stack';
import { DateTime } from '@/components/values';
import type FileLine from '@/generated/org/anju/FileLine';
import { useT } from '@/lib/i18n';
import { useFiles } from './queries';
import { UnitTag } from './UnitTag';

/** The homes of an offering, each with its file and with that of the family that has it. */
export function FileList({ offeringId }: { offeringId: number }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns();
  return (
    <Stack wide>
      <PageHeader title={t('file.list.title')} crumbs={[{ to: '/files', text: t('file.index.title') }]} />
      <Loaded query={useFiles(offeringId, page)} skeleton={<Skeleton lines={10} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('file.list.caption')}
            columns={columns}
            data={data}
            rowKey={({ unitId }) => unitId}
            onPage={setPage}
            empty={<EmptyState title={t('file.list.empty')} />}
          />
        )}
      </Loaded>
    </Stack>
  );
}

function useColumns(): Column<FileLine>[] {
  const t = useT();
  return [
    {
      title: t('file.list.unit'),
      heads: true,
      cell: ({ unitId, building, entrance, room }) => (
        <Link to={`/files/units/${unitId}`}>{t('file.unit.name', { building, entrance, room })}</Link>
      ),
    },
    { title: t('file.list.state'), cell: ({ state }) => <UnitTag state={state} /> },
    {
      title: t('file.list.family'),
      cell: ({ receipt, applicant }) =>
        receipt ? (
          <>
            <Link to={`/files/families/${receipt}`}>{receipt}</Link> {applicant}
          </>
        ) : null,
    },
    {
      title: t('file.list.chosen'),
      cell: ({ chosenAt }) => (chosenAt ? <DateTime iso={chosenAt} /> : null),
    },
    {
      title: t('file.list.signed'),
      cell: ({ signedAt }) => (signedAt ? <DateTime iso={signedAt} /> : null),
    },
  ];
}
