import { useState } from 'react';
import { Link } from 'react-router';
import { bindText } from '@/components/binding';
import { DataTable, type Column } from '@/components/DataTable';
import { SelectField } from '@/components/fields';
import { PageHeader } from '@/components/PageHeader';
import { Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime, Money } from '@/components/values';
import FilingDecision from '@/generated/org/anju/FilingDecision';
import FilingQueue from '@/generated/org/anju/FilingQueue';
import type FilingRow from '@/generated/org/anju/FilingRow';
import Use from '@/generated/org/anju/ProjectUse';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './filing.module.css';
import { useQueue } from './queries';

const QUEUES: Readonly<Record<string, FilingQueue | undefined>> = FilingQueue;

/** The price lists that wait for the officer's office, those under notice, and those it has decided. */
export function FilingDesk() {
  const t = useT();
  const [chosen, setChosen] = useState<string>(FilingQueue.WAITING);
  const [page, setPage] = useState(0);
  const columns = useColumns();
  const queue = QUEUES[chosen] ?? FilingQueue.WAITING;
  const narrow = (wanted: string) => {
    setChosen(wanted);
    setPage(0);
  };
  return (
    <>
      <PageHeader title={t('filing.nav')} lead={t('filing.desk.lead')} />
      <Stack wide>
        <div className={styles.filter}>
          <SelectField
            label={t('filing.desk.queue')}
            bind={bindText(queue, narrow)}
            options={Object.values(FilingQueue).map((each) => ({
              value: each,
              label: t(`filing.desk.queue.${each}`),
            }))}
          />
        </div>
        <Loaded query={useQueue(queue, page)} skeleton={<Skeleton lines={5} shape="row" />}>
          {(lists) => (
            <DataTable
              caption={t('filing.nav')}
              columns={columns}
              data={lists}
              rowKey={({ priceListId }) => priceListId}
              onPage={lists.total > lists.size ? setPage : undefined}
              empty={<EmptyState title={t('filing.desk.none')} text={t(`filing.desk.none.${queue}`)} />}
            />
          )}
        </Loaded>
      </Stack>
    </>
  );
}

function useColumns(): Column<FilingRow>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('filing.offering'),
      heads: true,
      cell: ({ priceListId, offeringName, version }) => (
        <Link to={`/bureau/price-filings/${priceListId}`}>
          {t('filing.case.title', { name: offeringName, version })}
        </Link>
      ),
    },
    { title: t('filing.district'), cell: ({ district }) => district },
    { title: t('filing.acquirer'), cell: ({ acquirer }) => acquirer },
    { title: t('filing.units'), numeric: true, cell: ({ units }) => format.count(units) },
    { title: t('filing.amount'), numeric: true, cell: (row) => <Total row={row} /> },
    { title: t('filing.noticeUntil'), cell: ({ noticeUntil }) => <DateTime iso={noticeUntil} /> },
    { title: t('filing.mine'), cell: ({ mine }) => <DecisionTag decision={mine} /> },
    { title: t('filing.other'), cell: ({ other }) => <DecisionTag decision={other} /> },
  ];
}

function Total({ row: { use, totalPrice, capTotal } }: { row: FilingRow }) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <Money yuan={totalPrice} />
      <span className={`${styles.by} muted small`}>
        {use === Use.RENT && `${t('filing.total.RENT')} · `}
        {capTotal === undefined
          ? t('filing.cap.none')
          : t('filing.cap', { cap: format.exactMoney(capTotal) })}
      </span>
    </>
  );
}

function DecisionTag({ decision }: { decision: FilingDecision | undefined }) {
  const t = useT();
  const tone = decision === undefined ? 'amber' : decision === FilingDecision.FILED ? 'jade' : 'seal';
  return <StatusTag tone={tone}>{t(`filing.decision.${decision ?? 'none'}`)}</StatusTag>;
}
