import { DateTime } from '@/components/values';
import type Schedule from '@/generated/org/anju/Schedule';
import { useT } from '@/lib/i18n';
import styles from './offering.module.css';

/** The published dates of an offering, in their order. */
export function ScheduleList({ schedule }: { schedule: Schedule }) {
  const t = useT();
  return (
    <ol className={styles.schedule}>
      <li>
        <b>{t('offering.schedule.application')}</b>
        <div>
          <DateTime iso={schedule.applicationsOpenAt} />
          {' – '}
          <DateTime iso={schedule.applicationsCloseAt} />
        </div>
      </li>
      <li>
        <b>{t('offering.schedule.check')}</b>
        <div>{t('offering.schedule.check.text')}</div>
      </li>
      <li>
        <b>{t('offering.schedule.notice')}</b>
        <div>{t('offering.schedule.notice.text', { days: schedule.noticeWorkingDays })}</div>
      </li>
      <li>
        <b>{t('offering.schedule.draw')}</b>
        <div>
          <DateTime iso={schedule.drawAt} />
          <p>{t('offering.schedule.draw.text')}</p>
        </div>
      </li>
      <li>
        <b>{t('offering.schedule.selection')}</b>
        <div>
          <DateTime iso={schedule.selectionAt} />
          <p>{t('offering.schedule.selection.text')}</p>
        </div>
      </li>
    </ol>
  );
}
