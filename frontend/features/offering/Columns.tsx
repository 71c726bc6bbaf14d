import type { ReactNode } from 'react';
import styles from './offering.module.css';

interface ColumnsProps {
  /** What to do now: beside the rest, and before it on a phone. */
  now: ReactNode;
  /** Figures to look up: below `now`, and at the end on a phone. */
  facts: ReactNode;
  children: ReactNode;
}

export function Columns({ now, facts, children }: ColumnsProps) {
  return (
    <div className={styles.columns}>
      <div className={styles.nowArea}>{now}</div>
      <div className={styles.main}>{children}</div>
      <div className={styles.factsArea}>{facts}</div>
    </div>
  );
}
