import type Queue from '@/generated/org/anju/Queue';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './leftover.module.css';
import { Until } from './Until';

/** Before the opening nobody has a place, and none is made up. */
export function Gathering({ queue }: { queue: Queue }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow(1000);
  const isLate = now >= Date.parse(queue.startsAt);
  return (
    <>
      <p className={styles.figure} role="status">
        {t('leftover.waiting', { count: queue.families })}
      </p>
      {isLate ? (
        <p>{t('leftover.starts.late')}</p>
      ) : (
        <>
          <p>{t('leftover.waiting.what', { time: format.time(queue.startsAt) })}</p>
          <Until from={queue.checkInAt} until={queue.startsAt} label={t('leftover.starts')} />
        </>
      )}
    </>
  );
}
