import { bindText } from '@/components/binding';
import { Card } from '@/components/Card';
import { LongTextField, TextField } from '@/components/fields';
import { useT, type TextKey } from '@/lib/i18n';
import styles from '../offering.module.css';
import type { LeaseDraft, LeaseField } from './leaseDraft';

interface LeaseFieldsProps {
  lease: LeaseDraft;
  /** Fields to be marked. */
  wrong: readonly LeaseField[];
  onChange: (lease: LeaseDraft) => void;
}

const NUMBERS = {
  months: 'offering.form.lease.months',
  depositMonths: 'offering.form.lease.deposit',
  payEveryMonths: 'offering.form.lease.payment',
} as const satisfies Partial<Record<LeaseField, TextKey>>;

/** What every lease of an offering for rent says. */
export function LeaseFields({ lease, wrong, onChange }: LeaseFieldsProps) {
  const t = useT();
  const bind = (field: LeaseField) =>
    bindText(
      lease[field],
      (typed) => onChange({ ...lease, [field]: typed }),
      wrong.includes(field) ? t('offering.form.lease.wrong') : undefined,
    );
  return (
    <Card title={t('offering.form.lease')}>
      <div className={styles.form}>
        <p className="muted">{t('offering.form.lease.lead')}</p>
        {(['months', 'depositMonths', 'payEveryMonths'] as const).map((field) => (
          <TextField
            key={field}
            label={t(NUMBERS[field])}
            help={t(`${NUMBERS[field]}.help`)}
            maxLength={3}
            bind={bind(field)}
          />
        ))}
        <LongTextField
          label={t('offering.form.lease.renewal')}
          help={t('offering.form.lease.renewal.help')}
          bind={bind('renewal')}
        />
      </div>
    </Card>
  );
}
