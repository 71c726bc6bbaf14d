import type RosterHold from '@/generated/org/anju/RosterHold';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';

/** Which families keep the roster from being frozen, why, and until when. */
export function Holds({ holds }: { holds: readonly RosterHold[] }) {
  const t = useT();
  const format = useFormat();
  if (holds.length === 0) {
    return null;
  }
  return (
    <>
      <p>{t('desk.holds')}</p>
      <ul className={styles.missing}>
        {holds.map(({ receipt, kind, until }) => (
          <li key={`${receipt}-${kind}-${until}`}>
            {t(`desk.holds.${kind}`, { receipt, date: format.dateTime(until) })}
          </li>
        ))}
      </ul>
    </>
  );
}
