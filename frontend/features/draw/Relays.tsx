import { RelativeTime } from '@/components/values';
import type DrawSource from '@/generated/org/anju/DrawSource';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { isFlaw, outcomeKey } from './sources';

/** What each relay of a beacon answered last; nothing before they were asked. */
export function Relays({ source }: { source: DrawSource }) {
  const t = useT();
  if (source.relays.length === 0) {
    return null;
  }
  return (
    <div>
      <p className="small muted">{t('draw.relay.title')}</p>
      <ul className={styles.relays}>
        {source.relays.map(({ relay, outcome, seenAt }) => (
          <li key={relay} className={isFlaw(outcome) ? styles.missing : ''}>
            <code>{relay}</code>
            <b>{t(outcomeKey(outcome))}</b>
            <span className="small muted">
              <RelativeTime iso={seenAt} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
