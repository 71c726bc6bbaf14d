import { useState } from 'react';
import { Link } from 'react-router';
import { Card } from '@/components/Card';
import { DataTable, type Column } from '@/components/DataTable';
import { PageHeader } from '@/components/PageHeader';
import { Part, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import { Money } from '@/components/values';
import type AccountKind from '@/generated/org/anju/AccountKind';
import type KindTotal from '@/generated/org/anju/KindTotal';
import type ProjectFunds from '@/generated/org/anju/ProjectFunds';
import type Totals from '@/generated/org/anju/Totals';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { Balance } from './Balance';
import styles from './Funding.module.css';
import { KindAccounts } from './KindAccounts';
import { useProjects, useTotals } from './queries';

/** All money that somebody may look at: the totals, the accounts behind each, and the projects. */
export function FundingOverview({ base }: { base: string }) {
  const t = useT();
  const [kind, setKind] = useState<AccountKind>();
  return (
    <>
      <PageHeader title={t('funding.title')} lead={t('funding.lead')} />
      <Stack wide>
        <Projects base={base} />
        <Loaded query={useTotals()} skeleton={<Skeleton lines={6} shape="row" />}>
          {(totals) => <TotalsTable totals={totals} kind={kind} onKind={setKind} />}
        </Loaded>
        {kind && <KindAccounts key={kind} base={base} kind={kind} />}
      </Stack>
    </>
  );
}

function Projects({ base }: { base: string }) {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useProjectColumns(base);
  return (
    <Part title={t('funding.projects')}>
      <Loaded query={useProjects(page)} skeleton={<Skeleton lines={4} shape="row" />}>
        {(data) => (
          <DataTable
            caption={t('funding.projects')}
            columns={columns}
            data={data}
            rowKey={({ projectId }) => projectId}
            onPage={data.total > data.size ? setPage : undefined}
            empty={<EmptyState title={t('funding.projects.none')} text={t('funding.projects.none.text')} />}
          />
        )}
      </Loaded>
    </Part>
  );
}

function useProjectColumns(base: string): Column<ProjectFunds>[] {
  const t = useT();
  const format = useFormat();
  return [
    {
      title: t('funding.project'),
      heads: true,
      cell: ({ projectId, name }) => <Link to={`${base}/${projectId}`}>{name}</Link>,
    },
    { title: t('funding.acquirer'), cell: ({ acquirer }) => acquirer },
    {
      title: t('funding.use'),
      cell: ({ use, district }) => (
        <>
          {t(`funding.use.${use}`)} <span className="small muted">{district}</span>
        </>
      ),
    },
    { title: t('funding.bank'), numeric: true, cell: ({ bank }) => <Money yuan={bank} /> },
    { title: t('funding.owed'), numeric: true, cell: ({ owed }) => <Money yuan={owed} /> },
    { title: t('funding.spent'), numeric: true, cell: ({ paid }) => <Money yuan={paid} /> },
    {
      title: t('funding.waiting'),
      cell: ({ waiting, payeesWaiting }) => (
        <>
          {waiting > 0 && (
            <StatusTag tone="amber">{t('funding.waiting.count', { count: format.count(waiting) })}</StatusTag>
          )}{' '}
          {payeesWaiting > 0 && (
            <StatusTag tone="amber">
              {t('funding.payees.waiting', { count: format.count(payeesWaiting) })}
            </StatusTag>
          )}
        </>
      ),
    },
  ];
}

interface TotalsTableProps {
  totals: Totals;
  kind: AccountKind | undefined;
  onKind: (kind: AccountKind) => void;
}

function TotalsTable({ totals, kind, onKind }: TotalsTableProps) {
  const t = useT();
  const format = useFormat();
  const columns: Column<KindTotal>[] = [
    {
      title: t('funding.account'),
      heads: true,
      cell: (row) => (
        <button
          type="button"
          className={styles.drill}
          aria-pressed={row.kind === kind}
          onClick={() => onKind(row.kind)}
        >
          {t(`funding.account.${row.kind}`)}
        </button>
      ),
    },
    { title: t('funding.accounts'), numeric: true, cell: ({ accounts }) => format.count(accounts) },
    { title: t('funding.debit'), numeric: true, cell: ({ debited }) => <Money yuan={debited} /> },
    { title: t('funding.credit'), numeric: true, cell: ({ credited }) => <Money yuan={credited} /> },
    { title: t('funding.balance'), numeric: true, cell: ({ balance }) => <Money yuan={balance} /> },
  ];
  const rows = { items: totals.kinds, total: totals.kinds.length, page: 0, size: totals.kinds.length };
  return (
    <Card title={t('funding.totals')} aside={<Balance sums={totals} />}>
      <Stack>
        <p className="muted">{t('funding.totals.lead')}</p>
        <DataTable
          caption={t('funding.totals')}
          columns={columns}
          data={rows}
          rowKey={(row) => row.kind}
          empty={<EmptyState title={t('funding.none')} text={t('funding.none.text')} />}
        />
      </Stack>
    </Card>
  );
}
