import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import styles from './values.module.css';

/** A sum: yuan to the cent, so that sums stand under one another. */
export function Money({ yuan }: { yuan: number }) {
  return <span className="figures">{useFormat().exactMoney(yuan)}</span>;
}

/** What a home costs: yuan, or yuan a month where homes are for rent. */
export function Price({ yuan }: { yuan: number }) {
  return <span className="figures">{useFormat().price(yuan)}</span>;
}

/** m² with two decimals. */
export function Area({ squareMetres }: { squareMetres: number }) {
  return <span className="figures">{useFormat().area(squareMetres)}</span>;
}

/** Yuan per m², or per m² and month where homes are for rent. */
export function UnitPrice({ yuanPerSquareMetre }: { yuanPerSquareMetre: number }) {
  return <span className="figures">{useFormat().unitPrice(yuanPerSquareMetre)}</span>;
}

/** An ISO 8601 instant or date, in the city's time zone. */
export function DateTime({ iso }: { iso: string }) {
  const format = useFormat();
  return <time dateTime={iso}>{iso.length === 10 ? format.date(iso) : format.dateTime(iso)}</time>;
}

/** How far away an instant is, beside the exact one. */
export function RelativeTime({ iso }: { iso: string }) {
  const format = useFormat();
  const now = useServerNow();
  return (
    <span className={styles.relative}>
      <DateTime iso={iso} /> <span className="muted small">{format.relative(iso, now)}</span>
    </span>
  );
}
