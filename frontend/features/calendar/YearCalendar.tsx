import { TAGS, useLanguage, useT } from '@/lib/i18n';
import { useFormat } from '@/lib/format';
import { monthsOf, weeksOf, workedDays, type Day, type DayKind, type NoticeDays } from './days';
import styles from './Calendar.module.css';

const LEGEND: readonly DayKind[] = ['off', 'madeUp', 'weekend', 'work'];

/** A year in twelve small months; what a day is stands in the cell as a sign, not by colour alone. */
export function YearCalendar({ year, days }: { year: number; days: NoticeDays }) {
  const t = useT();
  const format = useFormat();
  const months = monthsOf(year, days);
  return (
    <div>
      <p className={styles.legend}>
        {LEGEND.map((kind) => (
          <span key={kind}>
            <span className={`${styles.sample} ${styles[kind]}`} aria-hidden="true">
              8{(kind === 'off' || kind === 'madeUp') && <i>{t(`calendar.sign.${kind}`)}</i>}
            </span>
            {t(`calendar.kind.${kind}`)}
          </span>
        ))}
        <b>{t('calendar.worked', { count: format.count(workedDays(months)) })}</b>
      </p>
      <div className={styles.year}>
        {months.map((month, index) => (
          <Month key={index} month={month} />
        ))}
      </div>
    </div>
  );
}

function Month({ month }: { month: readonly Day[] }) {
  const language = useLanguage();
  const name = new Intl.DateTimeFormat(TAGS[language], { month: 'long', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(TAGS[language], { weekday: 'narrow', timeZone: 'UTC' });
  const first = month[0]?.iso ?? '';
  return (
    <table className={styles.month}>
      <caption>{name.format(new Date(first))}</caption>
      <thead>
        <tr>
          {Array.from({ length: 7 }, (_, index) => (
            // The first week of 2024 began on a Monday.
            <th key={index} scope="col">
              {day.format(Date.UTC(2024, 0, 1 + index))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((cell, place) => (cell ? <Cell key={place} cell={cell} /> : <td key={place} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell: { iso, kind, holiday } }: { cell: Day }) {
  const t = useT();
  const isMarked = kind === 'off' || kind === 'madeUp';
  return (
    <td className={styles[kind]} title={holiday || undefined}>
      {Number(iso.slice(8))}
      {isMarked && (
        <>
          <i aria-hidden="true">{t(`calendar.sign.${kind}`)}</i>
          <span className="visually-hidden">
            {t(`calendar.kind.${kind}`)} {holiday}
          </span>
        </>
      )}
    </td>
  );
}
