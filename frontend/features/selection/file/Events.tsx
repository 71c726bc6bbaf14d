import { useState } from 'react';
import { Link } from 'react-router';
import { DateTime } from '@/components/values';
import type FileEvent from '@/generated/org/anju/FileEvent';
import { useT } from '@/lib/i18n';
import styles from './file.module.css';

/** Everything that happened, in its order: the steps, and between them the entries of the audit log. */
export function Events({ events }: { events: readonly FileEvent[] }) {
  const t = useT();
  const [isShort, setShort] = useState(false);
  const shown = isShort ? events.filter(({ main }) => main) : events;
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.heading}>{t('file.events')}</h2>
        <label className={styles.choice}>
          <input type="checkbox" checked={isShort} onChange={({ target }) => setShort(target.checked)} />
          {t('file.events.main')}
        </label>
      </div>
      {shown.length === 0 ? (
        <p className="muted">{t('file.events.none')}</p>
      ) : (
        <ol className={styles.events}>
          {shown.map((event, index) => (
            <Event key={index} event={event} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Event({ event: { at, main, text, by, receipt, digest } }: { event: FileEvent }) {
  const t = useT();
  return (
    <li className={main ? styles.step : styles.entry}>
      <span className={styles.when}>
        <DateTime iso={at} />
      </span>
      <span className={styles.what}>
        {main ? <b>{text}</b> : text}
        {by && <span className="muted"> · {by}</span>}
        {receipt && (
          <>
            {' · '}
            <Link to={`/files/families/${receipt}`}>{receipt}</Link>
          </>
        )}
        {digest && (
          <code className={styles.digest} title={digest}>
            {t('file.events.digest', { digest: digest.slice(0, 16) })}
          </code>
        )}
      </span>
    </li>
  );
}
