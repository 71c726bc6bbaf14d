import { useState } from 'react';
import { DataTable, type Column } from '@/components/DataTable';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Part, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { Money } from '@/components/values';
import AccountKind from '@/generated/org/anju/AccountKind';
import type AccountEntry from '@/generated/org/anju/AccountEntry';
import type LedgerAccount from '@/generated/org/anju/LedgerAccount';
import { useT } from '@/lib/i18n';
import { Side } from './Side';
import { useEntries } from './queries';
import { Statements } from './Statements';
import { useVoucherColumns } from './voucherColumns';

interface AccountPageProps {
  base: string;
  accountId: number;
}

/** The entries of an account, the latest first; each leads to its voucher. */
export function AccountPage({ base, accountId }: AccountPageProps) {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = useColumns(base);
  return (
    <Loaded page query={useEntries(accountId, page)} skeleton={<Skeleton lines={10} />}>
      {({ account, entries }) => (
        <>
          <Head base={base} account={account} />
          <Stack wide>
            <Sums account={account} />
            <Part title={t('funding.entries')}>
              <DataTable
                caption={t('funding.entries')}
                columns={columns}
                data={entries}
                rowKey={({ voucherId }) => voucherId}
                onPage={entries.total > entries.size ? setPage : undefined}
                empty={<EmptyState title={t('funding.none')} text={t('funding.none.text')} />}
              />
            </Part>
            {account.kind === AccountKind.RESTRICTED_BANK && (
              <Statements base={base} accountId={account.id} />
            )}
          </Stack>
        </>
      )}
    </Loaded>
  );
}

function Sums({ account }: { account: LedgerAccount }) {
  const t = useT();
  return (
    <KeyValues
      figures
      items={[
        { label: t('funding.debit'), value: <Money yuan={account.debited} /> },
        { label: t('funding.credit'), value: <Money yuan={account.credited} /> },
        { label: t('funding.balance'), value: <Money yuan={account.balance} /> },
      ]}
    />
  );
}

function Head({ base, account }: { base: string; account: LedgerAccount }) {
  const t = useT();
  return (
    <PageHeader
      crumbs={[
        { to: base, text: t('funding.title') },
        { to: `${base}/${account.projectId}`, text: account.projectName },
      ]}
      title={t(`funding.account.${account.kind}`)}
      lead={account.lender ? `${account.lender} ${account.contractNumber ?? ''}` : t('funding.ownAccount')}
    />
  );
}

function useColumns(base: string): Column<AccountEntry>[] {
  const t = useT();
  return [
    ...useVoucherColumns(base),
    {
      title: t('funding.counterparty'),
      cell: ({ counterparty, reference }) => (
        <>
          {counterparty} <span className="small muted">{reference}</span>
        </>
      ),
    },
    { title: t('funding.debit'), numeric: true, cell: ({ debit }) => <Side yuan={debit} /> },
    { title: t('funding.credit'), numeric: true, cell: ({ credit }) => <Side yuan={credit} /> },
  ];
}
