import { StatusTag } from '@/components/StatusTag';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';

interface Sums {
  debited: number;
  credited: number;
  difference: number;
}

/** The trial balance in one line: both sides are the same, or by how much they differ. */
export function Balance({ sums }: { sums: Sums }) {
  const t = useT();
  const format = useFormat();
  const words = {
    debit: format.exactMoney(sums.debited),
    credit: format.exactMoney(sums.credited),
    difference: format.exactMoney(sums.difference),
  };
  return sums.difference === 0 ? (
    <StatusTag tone="jade">{t('funding.balanced', words)}</StatusTag>
  ) : (
    <StatusTag tone="seal">{t('funding.unbalanced', words)}</StatusTag>
  );
}
