import { useState } from 'react';
import { Link } from 'react-router';
import { DataTable, type Column } from '@/components/DataTable';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { Money } from '@/components/values';
import { Part } from '@/components/Stack';
import type AccountKind from '@/generated/org/anju/AccountKind';
import type LedgerAccount from '@/generated/org/anju/LedgerAccount';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useAccounts } from './queries';

/** The accounts behind one total, the largest first. */
export function KindAccounts({ base, kind }: { base: string; kind: AccountKind }) {
  const t = useT();
  const format = useFormat();
  const [page, setPage] = useState(0);
  const title = t('funding.behind', { account: t(`funding.account.${kind}`) });
  const columns: Column<LedgerAccount>[] = [
    {
      title: t('funding.project'),
      heads: true,
      cell: ({ id, projectName }) => <Link to={`${base}/accounts/${id}`}>{projectName}</Link>,
    },
    {
      title: t('funding.source'),
      cell: ({ lender, contractNumber }) =>
        lender ? `${lender} ${contractNumber ?? ''}` : t('funding.ownAccount'),
    },
    { title: t('funding.count'), numeric: true, cell: ({ entries }) => format.count(entries) },
    { title: t('funding.balance'), numeric: true, cell: ({ balance }) => <Money yuan={balance} /> },
  ];
  return (
    <Part title={title}>
      <Loaded query={useAccounts(kind, page)} skeleton={<Skeleton lines={4} shape="row" />}>
        {(data) => (
          <DataTable
            caption={title}
            columns={columns}
            data={data}
            rowKey={({ id }) => id}
            onPage={data.total > data.size ? setPage : undefined}
            empty={<EmptyState title={t('funding.none')} text={t('funding.none.text')} />}
          />
        )}
      </Loaded>
    </Part>
  );
}
