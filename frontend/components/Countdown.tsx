import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Countdown.module.css';

interface CountdownProps {
  /** ISO 8601 instants. The bar shows what is left of the span between them. */
  from: string;
  until: string;
  label: string;
}

/** What is left until an instant, by the server's clock. Screen readers hear it once a minute. */
export function Countdown({ from, until, label }: CountdownProps) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow(500);
  const end = Date.parse(until);
  const left = Math.max(0, end - now);
  const share = Math.min(1, left / Math.max(1, end - Date.parse(from)));
  const minutes = Math.ceil(left / 60_000);
  return (
    <div className={styles.countdown}>
      <div className={styles.label}>{label}</div>
      <div className={styles.clock} aria-hidden="true">
        {format.clock(left)}
      </div>
      <div className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <div className="visually-hidden" role="timer" aria-live="polite">
        {left > 0 ? t('ui.left', { minutes }) : t('ui.timeUp')}
      </div>
    </div>
  );
}
