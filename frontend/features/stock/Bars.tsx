import type LedgerSums from '@/generated/org/anju/LedgerSums';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Bars.module.css';

export interface Bar {
  key: string;
  label: string;
  sums: LedgerSums;
}

interface BarsProps {
  caption: string;
  bars: readonly Bar[];
  onChoose: (key: string) => void;
}

/**
 * A chart that is its own table: each row has its numbers in words and a bar beside them, of which the dark part is
 * what is unsold. Its length is the share of the longest.
 */
export function Bars({ caption, bars, onChoose }: BarsProps) {
  const t = useT();
  const format = useFormat();
  const most = Math.max(1, ...bars.map(({ sums }) => sums.units));
  return (
    <div className={styles.scroll}>
      <table className={styles.bars}>
        <caption className="visually-hidden">{caption}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{caption}</th>
            <th scope="col">{t('stock.totals.units')}</th>
            <th scope="col">{t('stock.totals.area')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ key, label, sums }) => (
            <tr key={key}>
              <th scope="row">
                <button type="button" onClick={() => onChoose(key)}>
                  {label}
                </button>
              </th>
              <td className={styles.count}>
                <span className={styles.track} aria-hidden="true">
                  <span className={styles.all} style={{ inlineSize: share(sums.units, most) }} />
                  <span className={styles.unsold} style={{ inlineSize: share(sums.unsold, most) }} />
                </span>
                <span>{t('stock.bars.units', { units: sums.units, unsold: sums.unsold })}</span>
              </td>
              <td className={styles.area}>{format.area(sums.area)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const share = (units: number, most: number) => `${(100 * units) / most}%`;
