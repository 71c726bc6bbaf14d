import { useState } from 'react';
import { Link } from 'react-router';
import { ButtonLink } from '@/components/Button';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime, RelativeTime } from '@/components/values';
import type PublicNoticeView from '@/generated/org/anju/PublicNoticeView';
import { useFormat } from '@/lib/format';
import { HomesFor } from '@/lib/homes';
import { useT } from '@/lib/i18n';
import { useNotices } from './queries';

const PATHS = { QUALIFIED: '', PRICES: '/prices', RESULTS: '/results' } as const;

/** Every public notice, those that are over last and without names. */
export function Notices() {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns();
  return (
    <>
      <PageHeader
        title={t('publicity.title')}
        lead={t('publicity.lead')}
        actions={<ButtonLink to="/objections">{t('publicity.lookup.title')}</ButtonLink>}
      />
      <Loaded query={useNotices(page)} skeleton={<Skeleton lines={4} shape="row" />}>
        {(notices) => (
          <DataTable
            caption={t('publicity.title')}
            columns={columns}
            data={notices}
            rowKey={({ offeringId, kind }) => `${kind}-${offeringId}`}
            onPage={notices.total > notices.size ? setPage : undefined}
            empty={
              <EmptyState title={t('publicity.none')} text={t('publicity.none.text')}>
                <ButtonLink to="/offerings">{t('publicity.offerings')}</ButtonLink>
              </EmptyState>
            }
          />
        )}
      </Loaded>
    </>
  );
}

function useColumns(): Column<PublicNoticeView>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('publicity.offering'),
      heads: true,
      cell: ({ offeringId, offeringName, kind }) => (
        <Link to={`/notices/${offeringId}${PATHS[kind]}`}>{offeringName}</Link>
      ),
    },
    {
      title: t('publicity.kind'),
      cell: ({ kind, use }) => (
        <HomesFor value={use}>
          <Kind kind={kind} />
        </HomesFor>
      ),
    },
    { title: t('publicity.state'), cell: (notice) => <NoticeTag notice={notice} /> },
    { title: t('publicity.district'), cell: ({ district }) => district },
    { title: t('publicity.count'), numeric: true, cell: ({ entries }) => format.count(entries) },
    {
      title: t('publicity.ends'),
      cell: ({ closesAt, over }) => (over ? <DateTime iso={closesAt} /> : <RelativeTime iso={closesAt} />),
    },
  ];
}

function Kind({ kind }: Pick<PublicNoticeView, 'kind'>) {
  return <>{useT()(`publicity.kind.${kind}`)}</>;
}

export function NoticeTag({ notice: { over } }: { notice: PublicNoticeView }) {
  const t = useT();
  return (
    <StatusTag tone={over ? 'plain' : 'seal'}>{t(over ? 'publicity.over' : 'publicity.running')}</StatusTag>
  );
}
