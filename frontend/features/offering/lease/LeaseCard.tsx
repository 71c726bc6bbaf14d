import { Card } from '@/components/Card';
import { KeyValues } from '@/components/KeyValues';
import type Offering from '@/generated/org/anju/OfferingCard';
import { useT } from '@/lib/i18n';

/** What every lease of an offering for rent says; nothing where homes are sold. */
export function LeaseCard({ offering: { lease } }: { offering: Offering }) {
  const t = useT();
  if (!lease) {
    return null;
  }
  const { months, depositMonths, payEveryMonths, renewal } = lease;
  return (
    <Card title={t('offering.lease')}>
      <KeyValues
        items={[
          { label: t('offering.lease.term'), value: t('offering.lease.term.value', { months }) },
          {
            label: t('offering.lease.deposit'),
            value:
              depositMonths > 0
                ? t('offering.lease.deposit.value', { months: depositMonths })
                : t('offering.lease.deposit.none'),
          },
          {
            label: t('offering.lease.payment'),
            value: t('offering.lease.payment.value', { months: payEveryMonths }),
          },
          { label: t('offering.lease.renewal'), value: renewal },
        ]}
      />
      <p className="muted small">{t('offering.lease.note')}</p>
    </Card>
  );
}
