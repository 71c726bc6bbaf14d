import { Card } from '@/components/Card';
import type Queue from '@/generated/org/anju/Queue';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './leftover.module.css';

/** The rules of the queue, before anybody has to ask. */
export function HowPlaces({ queue }: { queue: Queue }) {
  const t = useT();
  const format = useFormat();
  return (
    <Card title={t('leftover.how')} dense>
      <ol className={styles.rules}>
        <li>{t('leftover.how.gather', { checkIn: format.dateTime(queue.checkInAt) })}</li>
        <li>{t('leftover.how.shuffle', { start: format.dateTime(queue.startsAt) })}</li>
        <li>{t('leftover.how.later')}</li>
        <li>
          {t('leftover.how.admit', {
            count: queue.familiesPerSlot,
            minutes: Math.round(queue.secondsPerTurn / 60),
          })}
        </li>
      </ol>
    </Card>
  );
}
