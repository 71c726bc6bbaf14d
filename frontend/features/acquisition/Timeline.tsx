import { Card } from '@/components/Card';
import { DateTime } from '@/components/values';
import type AcquisitionView from '@/generated/org/anju/AcquisitionView';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Acquisition.module.css';

/** Every step with what the price was checked against then. */
export function Timeline({ acquisition }: { acquisition: AcquisitionView }) {
  const t = useT();
  const format = useFormat();
  return (
    <Card title={t('acquisition.timeline')}>
      <ol className={styles.list}>
        {acquisition.evidence.steps.map(
          ({ step, role, at, reason, price, replacementPrice, comparablePrice }, index) => (
            <li key={index}>
              <b>{t(`acquisition.taken.${step}`)}</b>{' '}
              <span className="muted small">
                {t(role === 'acquirer' ? 'acquisition.by.acquirer' : 'acquisition.by.officer')} ·{' '}
                <DateTime iso={at} />
              </span>
              {reason && <p className="small">{reason}</p>}
              {price !== undefined && replacementPrice !== undefined && comparablePrice !== undefined && (
                <p className="muted small">
                  {t('acquisition.timeline.checked', {
                    price: format.exactMoney(price),
                    replacement: format.unitPrice(replacementPrice),
                    comparable: format.unitPrice(comparablePrice),
                  })}
                </p>
              )}
            </li>
          ),
        )}
      </ol>
    </Card>
  );
}
