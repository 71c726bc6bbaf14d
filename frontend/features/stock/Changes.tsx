import type StockChange from '@/generated/org/anju/StockChange';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './stock.module.css';
import { valueOf } from './words';

/** Fact by fact: what the ledger had, and what the workbook says. */
export function Changes({ changes }: { changes: readonly StockChange[] }) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className={styles.list}>
      {changes.map(({ fact, from, to }) => (
        <li key={fact}>
          {t(`stock.fact.${fact}`)} <del className={styles.old}>{valueOf(fact, from, t, format)}</del>{' '}
          <span aria-hidden="true">→</span> <ins>{valueOf(fact, to, t, format)}</ins>
        </li>
      ))}
    </ul>
  );
}
