import type { KeyValue } from '@/components/KeyValues';
import type Lease from '@/generated/org/anju/Lease';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { LeaseDays } from './LeaseDays';

/** What a lease says besides its rent; nothing of what is sold. */
export function useLeaseItems(lease: Lease | undefined): KeyValue[] {
  const t = useT();
  const format = useFormat();
  if (!lease) {
    return [];
  }
  const { months, depositMonths, payEveryMonths, renewal } = lease.terms;
  const deposit = { months: depositMonths, sum: format.money(lease.deposit) };
  const payment = { months: payEveryMonths, sum: format.money(lease.payment) };
  return [
    { label: t('contract.lease.term'), value: t('contract.lease.term.value', { months }) },
    ...(lease.startsOn ? [{ label: t('contract.lease.days'), value: <LeaseDays lease={lease} /> }] : []),
    {
      label: t('contract.lease.deposit'),
      value:
        depositMonths > 0 ? t('contract.lease.deposit.value', deposit) : t('contract.lease.deposit.none'),
    },
    { label: t('contract.lease.payment'), value: t('contract.lease.payment.value', payment) },
    { label: t('contract.lease.renewal'), value: renewal },
    ...(lease.renewals > 0
      ? [
          {
            label: t('contract.renewal.done'),
            value: t('contract.renewal.count', { count: lease.renewals }),
          },
        ]
      : []),
    ...(lease.end
      ? [
          {
            label: t('contract.leaseEnd.reason'),
            value: `${t(`contract.leaseEnd.reason.${lease.end.reason}`)} ${lease.end.note}`,
          },
        ]
      : []),
  ];
}
