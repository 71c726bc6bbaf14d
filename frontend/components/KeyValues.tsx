import type { ReactNode } from 'react';
import styles from './KeyValues.module.css';

export interface KeyValue {
  label: string;
  value: ReactNode;
}

/** Names at the left, values at the right; `figures` is the larger form, for numbers that speak for themselves. */
export function KeyValues({ items, figures = false }: { items: readonly KeyValue[]; figures?: boolean }) {
  return (
    <dl className={`${styles.list} ${figures ? styles.figures : ''}`}>
      {items.map(({ label, value }) => (
        <div key={label} className={styles.row}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
