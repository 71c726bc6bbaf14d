import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { KeyValues } from '@/components/KeyValues';
import { Actions, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import type GroupMember from '@/generated/org/anju/GroupMember';
import type MemberCounts from '@/generated/org/anju/MemberCounts';
import MemberState from '@/generated/org/anju/MemberState';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { bindText } from '@/components/binding';
import { DownloadButton } from '@/components/DownloadButton';
import { Links } from './Links';
import { useMemberCounts, useMembers } from './queries';
import { toneOf, wordsOf } from './standing';

const STATES: ReadonlyMap<string, MemberState> = new Map(
  Object.values(MemberState).map((state) => [state, state]),
);

/** How the people stand whom the employer filed. */
export function Members({ offeringId, isOpen }: { offeringId: number; isOpen: boolean }) {
  const t = useT();
  return (
    <Loaded query={useMemberCounts(offeringId)} skeleton={<Skeleton lines={4} />}>
      {(counts) =>
        counts.awaiting + counts.consented + counts.declined === 0 ? (
          <Card title={t('employer.members')}>
            <EmptyState title={t('employer.members.none')} text={t('employer.members.none.text')} />
          </Card>
        ) : (
          <Stack>
            {isOpen && <Links offeringId={offeringId} counts={counts} />}
            <Board offeringId={offeringId} counts={counts} />
          </Stack>
        )
      }
    </Loaded>
  );
}

/** Not empty: the field would show an empty choice without its words. */
const ALL = 'ALL';

function Board({ offeringId, counts }: { offeringId: number; counts: MemberCounts }) {
  const t = useT();
  const [filter, setFilter] = useState(ALL);
  const [page, setPage] = useState(0);
  const columns = useColumns();
  const state = STATES.get(filter);
  const narrow = (chosen: string) => {
    setFilter(chosen);
    setPage(0);
  };
  const options = [
    { value: ALL, label: t('employer.filter.all') },
    ...Object.values(MemberState).map((one) => ({ value: one, label: t(`employer.state.${one}`) })),
  ];
  return (
    <Card title={t('employer.members')}>
      <Stack>
        <Figures counts={counts} />
        <Actions>
          <SelectField label={t('employer.filter')} options={options} bind={bindText(filter, narrow)} />
          <DownloadButton path={`/api/offerings/${offeringId}/members?format=xlsx`}>
            {t('employer.export.xlsx')}
          </DownloadButton>
          <DownloadButton path={`/api/offerings/${offeringId}/members?format=csv`}>
            {t('employer.export.csv')}
          </DownloadButton>
        </Actions>
        <Loaded query={useMembers(offeringId, state, page)} skeleton={<Skeleton lines={4} shape="row" />}>
          {(members) => (
            <DataTable
              caption={t('employer.members')}
              columns={columns}
              data={members}
              rowKey={({ id }) => id}
              onPage={setPage}
              empty={<EmptyState title={t('employer.members.noneInState')} />}
            />
          )}
        </Loaded>
      </Stack>
    </Card>
  );
}

function Figures({ counts }: { counts: MemberCounts }) {
  const t = useT();
  const format = useFormat();
  const people = (count: number) => t('employer.people', { count: format.count(count) });
  return (
    <KeyValues
      figures
      items={[
        { label: t('employer.state.AWAITING_CONSENT'), value: people(counts.awaiting) },
        { label: t('employer.state.CONSENTED'), value: people(counts.consented) },
        { label: t('employer.state.DECLINED'), value: people(counts.declined) },
      ]}
    />
  );
}

function useColumns(): Column<GroupMember>[] {
  const t = useT();
  const dash = t('employer.dash');
  return [
    { title: t('employer.name'), heads: true, cell: ({ nameMasked }) => nameMasked },
    { title: t('employer.identity'), cell: ({ identityMasked }) => identityMasked },
    { title: t('employer.size'), numeric: true, cell: ({ householdSize }) => householdSize },
    { title: t('employer.category'), cell: ({ category }) => t(`application.category.${category}`) },
    {
      title: t('employer.status'),
      cell: (member) => <StatusTag tone={toneOf(member)}>{t(wordsOf(member))}</StatusTag>,
    },
    {
      title: t('employer.receipt'),
      cell: ({ receipt }) => (receipt ? <Link to={`/receipt?number=${receipt}`}>{receipt}</Link> : dash),
    },
    { title: t('employer.row'), numeric: true, cell: ({ row }) => row },
  ];
}
