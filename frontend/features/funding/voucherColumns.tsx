import { Link } from 'react-router';
import type { Column } from '@/components/DataTable';
import { DateTime } from '@/components/values';
import type VoucherKind from '@/generated/org/anju/VoucherKind';
import { useT } from '@/lib/i18n';

interface OfVoucher {
  voucherId: number;
  number: number;
  kind: VoucherKind;
  undone: boolean;
  occurredOn: string;
}

/** Which voucher a row comes from, what it recorded and when; the voucher itself is a click away. */
export function useVoucherColumns(base: string): Column<OfVoucher>[] {
  const t = useT();
  return [
    {
      title: t('funding.voucher'),
      heads: true,
      cell: ({ voucherId, number }) => (
        <Link to={`${base}/vouchers/${voucherId}`}>{t('funding.voucher.number', { number })}</Link>
      ),
    },
    {
      title: t('funding.movement'),
      cell: ({ kind, undone }) => (
        <span className={undone ? 'undone' : undefined}>{t(`funding.movement.${kind}`)}</span>
      ),
    },
    { title: t('funding.occurredOn'), cell: ({ occurredOn }) => <DateTime iso={occurredOn} /> },
  ];
}
