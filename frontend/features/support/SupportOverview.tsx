import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Part, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import type SupportedProject from '@/generated/org/anju/SupportedProject';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { Items } from './Items';
import { useProjects, useSums } from './queries';
import { Sums } from './Sums';

/** All support that the reader may look at: by article, by project, claim by claim. */
export function SupportOverview({ base }: { base: string }) {
  const t = useT();
  return (
    <>
      <PageHeader title={t('support.title')} lead={t('support.lead')} />
      <Stack wide>
        <Projects base={base} />
        <Items base={base} />
        <Loaded query={useSums()} skeleton={<Skeleton lines={6} shape="row" />}>
          {(sums) => <Sums sums={sums} />}
        </Loaded>
      </Stack>
    </>
  );
}

function Projects({ base }: { base: string }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns(base);
  return (
    <Part title={t('support.projects')}>
      <Loaded query={useProjects(page)} skeleton={<Skeleton lines={4} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('support.projects')}
            columns={columns}
            data={data}
            rowKey={({ projectId }) => projectId}
            onPage={data.total > data.size ? setPage : undefined}
            empty={<EmptyState title={t('support.projects.none')} text={t('support.projects.none.text')} />}
          />
        )}
      </Loaded>
    </Part>
  );
}

function useColumns(base: string): Column<SupportedProject>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('support.project'),
      heads: true,
      cell: ({ projectId, name }) => <Link to={`${base}/projects/${projectId}`}>{name}</Link>,
    },
    {
      title: t('support.company'),
      cell: ({ company, district }) => (
        <>
          {company} <span className="small muted">{district}</span>
        </>
      ),
    },
    { title: t('support.claimed'), numeric: true, cell: ({ claimed }) => format.exactMoney(claimed) },
    { title: t('support.granted'), numeric: true, cell: ({ granted }) => format.exactMoney(granted) },
    { title: t('support.received'), numeric: true, cell: ({ received }) => format.exactMoney(received) },
    {
      title: t('support.waiting'),
      cell: ({ waiting }) =>
        waiting > 0 && <StatusTag tone="amber">{t('support.waiting.count', { count: waiting })}</StatusTag>,
    },
  ];
}
