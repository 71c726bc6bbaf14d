import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { conclusionFor } from '../Verdict';
import { sourceWords } from '../words';
import { BigFingerprint } from './BigFingerprint';
import styles from './Live.module.css';
import type { PartProps } from './Live';

const DAY = 24 * 60 * 60_000;
const MINUTE = 60_000;

/** The time that is left, and the fingerprint for everybody to write down before anything is drawn. */
export function Before({ draw, verification }: PartProps) {
  const t = useT();
  const format = useFormat();
  const { tone, words, values } = conclusionFor(draw, verification);
  return (
    <div className={styles.before}>
      <Countdown earliest={draw.earliest} />
      <BigFingerprint draw={draw} />
      <ul className={styles.facts}>
        <li>{t('live.families', { count: format.count(draw.families) })}</li>
        <li>{t('live.units', { count: format.count(draw.units) })}</li>
        {draw.sources.map((source) => (
          <li key={source.source}>{sourceWords(t, source)}</li>
        ))}
      </ul>
      <p className={`${styles.here} ${styles[tone]}`} role="status">
        {t('live.here')} <b>{t(words, values)}</b>
      </p>
    </div>
  );
}

function Countdown({ earliest }: { earliest: string }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow(500);
  const left = Math.max(0, Date.parse(earliest) - now);
  const days = Math.floor(left / DAY);
  return (
    <div className={styles.countdown}>
      <p>{t('draw.countdown')}</p>
      <p className={styles.clock} aria-hidden="true">
        {days > 0 && <span>{t('draw.days', { days })} </span>}
        {format.clock(left % DAY)}
      </p>
      <p className="visually-hidden" role="timer" aria-live="polite">
        {format.relative(earliest, Math.floor(now / MINUTE) * MINUTE)}
      </p>
      <p>{t('draw.countdown.at', { date: format.dateTime(earliest) })}</p>
    </div>
  );
}
