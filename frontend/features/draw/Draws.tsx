import { useState } from 'react';
import { Link } from 'react-router';
import { ButtonLink } from '@/components/Button';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import DrawState from '@/generated/org/anju/DrawState';
import type DrawSummary from '@/generated/org/anju/DrawSummary';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { HistoryCard } from './city/HistoryCard';
import { KeysCard } from './city/KeysCard';
import styles from './Draws.module.css';
import { NextDraw } from './NextDraw';
import { useDraws } from './queries';
import { TONES, fourDigits } from './words';

/** Every draw of the city: what comes next, and all that have been. */
export function Draws() {
  const t = useT();
  const [page, setPage] = useState(0);
  const query = useDraws(page);
  const columns = useColumns();
  const next = query.data?.items.find(({ state }) => state !== DrawState.DRAWN && state !== DrawState.VOIDED);
  return (
    <>
      <PageHeader title={t('draw.list.title')} lead={t('draw.list.lead')} />
      <Stack>
        {next && page === 0 && <NextDraw draw={next} />}
        <Loaded query={query} skeleton={<Skeleton lines={6} shape="row" />}>
          {(data) => (
            <DataTable
              caption={t('draw.list.caption')}
              columns={columns}
              data={data}
              rowKey={({ number }) => number}
              onPage={setPage}
              empty={
                <EmptyState title={t('draw.list.empty')} text={t('draw.list.empty.text')}>
                  <ButtonLink to="/notices">{t('draw.list.notices')}</ButtonLink>
                </EmptyState>
              }
            />
          )}
        </Loaded>
        <div className={styles.pair}>
          <HistoryCard />
          <KeysCard />
        </div>
      </Stack>
    </>
  );
}

function useColumns(): Column<DrawSummary>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('draw.column.number'),
      heads: true,
      cell: ({ number }) => (
        <Link to={`/draws/${number}`}>{t('draw.number', { number: fourDigits(number) })}</Link>
      ),
    },
    {
      title: t('draw.column.offering'),
      cell: ({ offeringName, district }) => (
        <>
          {offeringName} <span className="muted">{district}</span>
        </>
      ),
    },
    {
      title: t('draw.column.state'),
      cell: ({ state, replacedBy }) => (
        <>
          <StatusTag tone={TONES[state]}>{t(`draw.state.${state}`)}</StatusTag>
          {replacedBy !== undefined && (
            <Link className={styles.replacedBy} to={`/draws/${replacedBy}`}>
              {t('draw.list.replacedBy', { number: fourDigits(replacedBy) })}
            </Link>
          )}
        </>
      ),
    },
    {
      title: t('draw.column.time'),
      cell: ({ drawnAt, earliest }) => <DateTime iso={drawnAt ?? earliest} />,
    },
    { title: t('draw.column.families'), numeric: true, cell: ({ families }) => format.count(families) },
    { title: t('draw.column.units'), numeric: true, cell: ({ units }) => format.count(units) },
  ];
}
