import { Link } from 'react-router';
import { useSession } from '@/lib/auth/session';
import { useT } from '@/lib/i18n';
import styles from './Calendar.module.css';
import { useAlarm } from './queries';

const KEEPERS: readonly string[] = ['administrator', 'supervisor'];

/** Says on every page of those who keep the calendar that a year's notice is missing. */
export function AlarmBanner() {
  const { person } = useSession();
  return person?.roles.some((role) => KEEPERS.includes(role)) ? <Alarm /> : null;
}

function Alarm() {
  const t = useT();
  const { data } = useAlarm();
  const year = data?.missingYear;
  if (year === undefined) {
    return null;
  }
  return (
    <div className={styles.banner} role="status">
      <p>
        <b>{t('calendar.alarm.title', { year: String(year) })}</b>{' '}
        {t(data?.waiting ? 'calendar.alarm.waiting' : 'calendar.alarm.text')}
      </p>
      <Link to={`/bureau/calendar?year=${year}`}>{t('calendar.alarm.go')}</Link>
    </div>
  );
}
