import { DataTable, type Column } from '@/components/DataTable';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type PaidInstalment from '@/generated/org/anju/PaidInstalment';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';

/** What a lease asks for, day by day, and what was paid of it. */
export function Instalments({ instalments }: { instalments: readonly PaidInstalment[] }) {
  const t = useT();
  const format = useFormat();
  const columns: Column<PaidInstalment>[] = [
    { title: t('ui.rent.dueOn'), heads: true, cell: ({ dueOn }) => <DateTime iso={dueOn} /> },
    {
      title: t('ui.rent.for'),
      cell: ({ months, lastDay }) => t('ui.rent.months', { months, lastDay: format.date(lastDay) }),
    },
    { title: t('ui.rent.amount'), numeric: true, cell: ({ amount }) => format.exactMoney(amount) },
    { title: t('ui.rent.paid'), numeric: true, cell: ({ paid }) => format.exactMoney(paid) },
    { title: t('ui.rent.state'), cell: (each) => <State instalment={each} /> },
  ];
  return (
    <DataTable
      caption={t('ui.rent.title')}
      columns={columns}
      data={{ items: instalments, total: instalments.length, page: 0, size: instalments.length }}
      rowKey={({ number }) => number}
      empty={null}
    />
  );
}

function State({ instalment: { amount, paid, due } }: { instalment: PaidInstalment }) {
  const t = useT();
  if (paid >= amount) {
    return <StatusTag tone="jade">{t('ui.rent.settled')}</StatusTag>;
  }
  return due ? (
    <StatusTag tone="seal">{t('ui.rent.outstanding')}</StatusTag>
  ) : (
    <StatusTag>{t('ui.rent.ahead')}</StatusTag>
  );
}
