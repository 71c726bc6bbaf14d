import { StatusTag } from '@/components/StatusTag';
import type OfferingCard from '@/generated/org/anju/OfferingCard';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import { TONES, standingOf } from './progress';
import styles from './offering.module.css';

/** Where the offering stands, and the date that matters next. */
export function Status({ offering }: { offering: OfferingCard }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow();
  const standing = standingOf(offering);
  const { nextDate } = offering;
  const isDated = nextDate !== undefined && standing !== 'draft' && standing !== 'finished';
  return (
    <p className={styles.status}>
      <StatusTag tone={TONES[standing]}>{t(`offering.status.${standing}` satisfies TextKey)}</StatusTag>
      {isDated && (
        <span>
          {t(
            `offering.status.${standing}.${Date.parse(nextDate) > now ? 'until' : 'since'}` satisfies TextKey,
            {
              date: format.shortDate(nextDate),
              time: format.time(nextDate),
              relative: format.relative(nextDate, now),
            },
          )}
        </span>
      )}
    </p>
  );
}
