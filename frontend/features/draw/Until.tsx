import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Draws.module.css';

const DAY = 24 * 60 * 60_000;
const MINUTE = 60_000;

/** What is left until the draw by the server's clock; screen readers hear it once a minute. */
export function Until({ earliest, big = false }: { earliest: string; big?: boolean }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow(500);
  const left = Math.max(0, Date.parse(earliest) - now);
  const days = Math.floor(left / DAY);
  return (
    <div>
      <p className="small muted">{t('draw.countdown')}</p>
      <p className={`${styles.clock} ${big ? styles.big : ''}`} aria-hidden="true">
        {days > 0 && <span>{t('draw.days', { days })} </span>}
        {format.clock(left % DAY)}
      </p>
      <p className="visually-hidden" role="timer" aria-live="polite">
        {format.relative(earliest, Math.floor(now / MINUTE) * MINUTE)}
      </p>
      <p className="small muted">
        {left > 0 ? t('draw.countdown.at', { date: format.dateTime(earliest) }) : t('draw.countdown.due')}
      </p>
    </div>
  );
}
