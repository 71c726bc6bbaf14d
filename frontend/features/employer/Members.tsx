import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag, type Tone } from '@/components/StatusTag';
import type GroupMember from '@/generated/org/anju/GroupMember';
import { useT } from '@/lib/i18n';
import { useMembers } from './queries';

const TONES: Record<GroupMember['status'], Tone> = {
  SUBMITTED: 'amber',
  IDENTITY_CONFIRMED: 'amber',
  RETURNED: 'amber',
  QUALIFIED: 'jade',
  REFUSED: 'seal',
  WITHDRAWN: 'plain',
  STRUCK_OUT: 'seal',
};

/** How the people stand whom the employer filed. */
export function Members({ offeringId }: { offeringId: number }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns();
  return (
    <Card title={t('employer.members')}>
      <Loaded query={useMembers(offeringId, page)} skeleton={<Skeleton lines={4} shape="row" />}>
        {(members) => (
          <DataTable
            caption={t('employer.members')}
            columns={columns}
            data={members}
            rowKey={({ receipt }) => receipt}
            onPage={setPage}
            empty={<EmptyState title={t('employer.members.none')} text={t('employer.members.none.text')} />}
          />
        )}
      </Loaded>
    </Card>
  );
}

function useColumns(): Column<GroupMember>[] {
  const t = useT();
  return [
    {
      title: t('employer.receipt'),
      heads: true,
      cell: ({ receipt }) => <Link to={`/receipt?number=${receipt}`}>{receipt}</Link>,
    },
    { title: t('employer.name'), cell: ({ nameMasked }) => nameMasked },
    { title: t('employer.identity'), cell: ({ identityMasked }) => identityMasked },
    { title: t('employer.size'), numeric: true, cell: ({ householdSize }) => householdSize },
    { title: t('employer.category'), cell: ({ category }) => t(`application.category.${category}`) },
    {
      title: t('employer.status'),
      cell: ({ status }) => <StatusTag tone={TONES[status]}>{t(`employer.status.${status}`)}</StatusTag>,
    },
    {
      title: t('employer.claimed'),
      cell: ({ claimed }) => t(claimed ? 'employer.claimed.yes' : 'employer.claimed.no'),
    },
  ];
}
