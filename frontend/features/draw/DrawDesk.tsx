import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { DateTime } from '@/components/values';
import type DrawSummary from '@/generated/org/anju/DrawSummary';
import type NoticeProgress from '@/generated/org/anju/NoticeProgress';
import { useSession } from '@/lib/auth/session';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { Entering } from './Entering';
import { Preparing } from './Preparing';
import { useDraws, useOfferingsOnTheirWay } from './queries';
import { Voiding } from './Voiding';
import { fourDigits } from './words';

/** The bureau's draws: what is to be sealed, and what is to be entered. One of them is open below the table. */
export function DrawDesk() {
  const t = useT();
  const roles = useSession().person?.roles ?? [];
  return (
    <>
      <PageHeader title={t('draw.desk.title')} lead={t('draw.desk.lead')} />
      <Stack wide>
        {roles.includes('bureau-officer') ? <OwnOfferings /> : <AllDraws />}
        <Chosen />
      </Stack>
    </>
  );
}

function Chosen() {
  const t = useT();
  const [params] = useSearchParams();
  const draw = Number(params.get('draw'));
  const offering = Number(params.get('offering'));
  if (draw > 0) {
    return (
      <Stack key={draw}>
        <Entering number={draw} />
        <p>
          <Link to={`/bureau/draws/${draw}/ceremony`}>{t('draw.desk.ceremony')}</Link>
        </p>
        <Voiding number={draw} />
      </Stack>
    );
  }
  return offering > 0 ? (
    <Preparing key={offering} offeringId={offering} />
  ) : (
    <p className="muted">{t('draw.desk.choose')}</p>
  );
}

function OwnOfferings() {
  const t = useT();
  const [page, setPage] = useState(0);
  const query = useOfferingsOnTheirWay(page);
  const columns = useOfferingColumns();
  return (
    <Loaded query={query} skeleton={<Skeleton lines={5} shape="row" />}>
      {(data) => (
        <DataTable
          caption={t('draw.desk.caption')}
          columns={columns}
          data={data}
          rowKey={({ offeringId }) => offeringId}
          actions={({ drawNumber, offeringId, offeringName }) => (
            <OpenLink
              to={drawNumber ? `?draw=${drawNumber}` : `?offering=${offeringId}`}
              name={offeringName}
            />
          )}
          onPage={setPage}
          empty={<NothingToDo />}
        />
      )}
    </Loaded>
  );
}

/** An administrator comes where entries differ, a supervisor where a seal is to be voided. */
function AllDraws() {
  const t = useT();
  const [page, setPage] = useState(0);
  const query = useDraws(page);
  const columns = useDrawColumns();
  return (
    <Loaded query={query} skeleton={<Skeleton lines={5} shape="row" />}>
      {(data) => (
        <DataTable
          caption={t('draw.list.caption')}
          columns={columns}
          data={data}
          rowKey={({ number }) => number}
          actions={({ number, offeringName }) => <OpenLink to={`?draw=${number}`} name={offeringName} />}
          onPage={setPage}
          empty={<NothingToDo />}
        />
      )}
    </Loaded>
  );
}

function NothingToDo() {
  const t = useT();
  return <EmptyState title={t('draw.desk.empty')} text={t('draw.desk.empty.text')} />;
}

function OpenLink({ to, name }: { to: string; name: string }) {
  const t = useT();
  return (
    <Link to={to} preventScrollReset aria-label={`${t('draw.desk.open')} ${name}`}>
      {t('draw.desk.open')}
    </Link>
  );
}

function useOfferingColumns(): Column<NoticeProgress>[] {
  const t = useT();
  const format = useFormat();
  return [
    { title: t('draw.column.offering'), heads: true, cell: ({ offeringName }) => offeringName },
    { title: t('draw.desk.step'), cell: (row) => <HowFar progress={row} /> },
    { title: t('draw.column.families'), numeric: true, cell: ({ qualified }) => format.count(qualified) },
    { title: t('draw.desk.planned'), cell: ({ drawAt }) => <DateTime iso={drawAt} /> },
  ];
}

function HowFar({ progress }: { progress: NoticeProgress }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow();
  const { drawNumber, noticeClosesAt } = progress;
  if (drawNumber) {
    return t('draw.desk.step.sealed', { number: fourDigits(drawNumber) });
  }
  if (!noticeClosesAt) {
    return t('draw.desk.step.before');
  }
  return Date.parse(noticeClosesAt) > now
    ? t('draw.desk.step.notice', { date: format.dateTime(noticeClosesAt) })
    : t('draw.desk.step.ready');
}

function useDrawColumns(): Column<DrawSummary>[] {
  const t = useT();
  const format = useFormat();
  return [
    { title: t('draw.column.offering'), heads: true, cell: ({ offeringName }) => offeringName },
    {
      title: t('draw.column.number'),
      cell: ({ number }) => t('draw.number', { number: fourDigits(number) }),
    },
    { title: t('draw.column.state'), cell: ({ state }) => t(`draw.state.${state}`) },
    { title: t('draw.column.families'), numeric: true, cell: ({ families }) => format.count(families) },
    { title: t('draw.desk.planned'), cell: ({ earliest }) => <DateTime iso={earliest} /> },
  ];
}
