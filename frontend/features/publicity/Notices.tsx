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
import { useT } from '@/lib/i18n';
import { useNotices } from './queries';

/** The offerings whose families are, or were, under public notice. */
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
            rowKey={({ offeringId }) => offeringId}
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
      cell: ({ offeringId, offeringName }) => <Link to={`/notices/${offeringId}`}>{offeringName}</Link>,
    },
    { title: t('publicity.state'), cell: (notice) => <NoticeTag notice={notice} /> },
    { title: t('publicity.district'), cell: ({ district }) => district },
    { title: t('publicity.families'), numeric: true, cell: ({ families }) => format.count(families) },
    {
      title: t('publicity.closes'),
      cell: ({ closesAt, over }) => (over ? <DateTime iso={closesAt} /> : <RelativeTime iso={closesAt} />),
    },
  ];
}

export function NoticeTag({ notice: { over } }: { notice: PublicNoticeView }) {
  const t = useT();
  return (
    <StatusTag tone={over ? 'plain' : 'seal'}>{t(over ? 'publicity.over' : 'publicity.running')}</StatusTag>
  );
}
