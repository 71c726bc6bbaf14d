import { Button } from '@/components/Button';
import { DataTable, type Column } from '@/components/DataTable';
import { Actions, Part } from '@/components/Stack';
import { EmptyState, Refusal } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { DateTime, Money } from '@/components/values';
import { PostingEndpoint } from '@/generated/endpoints';
import type FundingSource from '@/generated/org/anju/FundingSource';
import type Books from '@/generated/org/anju/ProjectBooks';
import SourceState from '@/generated/org/anju/SourceState';
import { useT } from '@/lib/i18n';
import { useCommand } from '@/lib/query';

interface SourcesProps {
  books: Books;
  mayPost: boolean;
}

/** Loans, bonds and funds with their terms, what is drawn and owed, and the colleague's confirmation. */
export function Sources({ books, mayPost }: SourcesProps) {
  const t = useT();
  const columns = useColumns();
  const confirm = useCommand((id: number) => PostingEndpoint.confirmSource(id), { refreshes: ['funding'] });
  const discard = useCommand((id: number) => PostingEndpoint.discardSource(id), { refreshes: ['funding'] });
  const isBusy = confirm.isRunning || discard.isRunning;
  const decide = (source: FundingSource) =>
    source.state === SourceState.ENTERED && (
      <Actions>
        {!source.ownEntry && (
          <Button kind="primary" disabled={isBusy} onClick={() => confirm.run(source.id)}>
            {t('funding.confirmSource')}
          </Button>
        )}
        <Button kind="quiet" disabled={isBusy} onClick={() => discard.run(source.id)}>
          {t('funding.discardSource')}
        </Button>
      </Actions>
    );
  const hasOpen = books.sources.some(({ state }) => state === SourceState.ENTERED);
  return (
    <Part title={t('funding.sources')}>
      <Refusal error={confirm.error ?? discard.error} />
      <DataTable
        caption={t('funding.sources')}
        columns={columns}
        data={{ items: books.sources, total: books.sources.length, page: 0, size: books.sources.length }}
        rowKey={({ id }) => id}
        actions={mayPost && hasOpen ? decide : undefined}
        empty={<EmptyState title={t('funding.sources.none')} text={t('funding.sources.none.text')} />}
      />
    </Part>
  );
}

function useColumns(): Column<FundingSource>[] {
  const t = useT();
  return [
    {
      title: t('funding.source'),
      heads: true,
      cell: ({ kind, lender, contractNumber, annualRate, dayBasis, dueOn }) => (
        <>
          {t(`funding.sourceKind.${kind}`)}
          <span className="small muted under">
            {lender} {contractNumber}
          </span>
          {dueOn && (
            <span className="small muted under">
              {t('funding.rate.of', { rate: annualRate })} · {t(`funding.dayBasis.${dayBasis}`)} ·{' '}
              {t('funding.dueOn')} <DateTime iso={dueOn} />
            </span>
          )}
        </>
      ),
    },
    {
      title: t('funding.state'),
      cell: ({ state, acquisitionId }) => (
        <>
          <StatusTag tone={state === SourceState.CONFIRMED ? 'jade' : 'amber'}>
            {t(`funding.sourceState.${state}`)}
          </StatusTag>{' '}
          {acquisitionId !== undefined && (
            <span className="small muted">{t('funding.onlyFor', { id: acquisitionId })}</span>
          )}
        </>
      ),
    },
    { title: t('funding.principal'), numeric: true, cell: ({ principal }) => <Money yuan={principal} /> },
    { title: t('funding.drawn'), numeric: true, cell: ({ drawn }) => <Money yuan={drawn} /> },
    { title: t('funding.repaid'), numeric: true, cell: ({ repaid }) => <Money yuan={repaid} /> },
    { title: t('funding.owed'), numeric: true, cell: ({ owed }) => <Money yuan={owed} /> },
    {
      title: t('funding.relending'),
      numeric: true,
      cell: ({ relending }) => (relending === 0 ? '—' : <Money yuan={relending} />),
    },
  ];
}
