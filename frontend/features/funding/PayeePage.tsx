import { useState } from 'react';
import { DataTable, type Column } from '@/components/DataTable';
import { KeyValues } from '@/components/KeyValues';
import { PageHeader } from '@/components/PageHeader';
import { Part, Stack } from '@/components/Stack';
import { EmptyState, Loaded, Skeleton } from '@/components/states';
import { DateTime, Money } from '@/components/values';
import type BuildingPayee from '@/generated/org/anju/BuildingPayee';
import type PayeePayment from '@/generated/org/anju/PayeePayment';
import { useT } from '@/lib/i18n';
import { usePayments } from './queries';
import { useVoucherColumns } from './voucherColumns';

interface PayeePageProps {
  base: string;
  payeeId: number;
}

/** What a payee was paid, the latest first; each payment leads to its voucher. */
export function PayeePage({ base, payeeId }: PayeePageProps) {
  const t = useT();
  const [page, setPage] = useState(0);
  const columns = usePaymentColumns(base);
  return (
    <Loaded page query={usePayments(payeeId, page)} skeleton={<Skeleton lines={10} />}>
      {({ payee, payments }) => (
        <>
          <PageHeader
            crumbs={[
              { to: base, text: t('funding.title') },
              { to: `${base}/${payee.projectId}`, text: payee.projectName },
            ]}
            title={payee.name}
            lead={`${t(`funding.payeeRole.${payee.role}`)} ${payee.creditCode}`}
          />
          <Stack wide>
            <Terms payee={payee} />
            <Part title={t('funding.payee.payments')}>
              <DataTable
                caption={t('funding.payee.payments')}
                columns={columns}
                data={payments}
                rowKey={({ voucherId }) => voucherId}
                onPage={payments.total > payments.size ? setPage : undefined}
                empty={
                  <EmptyState
                    title={t('funding.payee.payments.none')}
                    text={t('funding.payee.payments.none.text')}
                  />
                }
              />
            </Part>
          </Stack>
        </>
      )}
    </Loaded>
  );
}

function Terms({ payee }: { payee: BuildingPayee }) {
  const t = useT();
  return (
    <KeyValues
      figures
      items={[
        { label: t('funding.payee.sum'), value: <Money yuan={payee.contractSum} /> },
        { label: t('funding.paid'), value: <Money yuan={payee.paid} /> },
        { label: t('funding.left'), value: <Money yuan={payee.left} /> },
        { label: t('funding.contract'), value: payee.contractNumber },
        { label: t('funding.signedOn'), value: <DateTime iso={payee.signedOn} /> },
        { label: t('funding.state'), value: t(`funding.payeeState.${payee.state}`) },
      ]}
    />
  );
}

function usePaymentColumns(base: string): Column<PayeePayment>[] {
  const t = useT();
  return [
    ...useVoucherColumns(base),
    { title: t('funding.reference'), cell: ({ reference }) => reference },
    { title: t('funding.amount'), numeric: true, cell: ({ amount }) => <Money yuan={amount} /> },
  ];
}
