import type { ReactNode } from 'react';
import styles from './Lines.module.css';

/** Things under each other with a line between them; each is an `li`. `ordered` where one follows another. */
export function Lines({ ordered = false, children }: { ordered?: boolean; children: ReactNode }) {
  const List = ordered ? 'ol' : 'ul';
  return <List className={styles.lines}>{children}</List>;
}

/** What such a thing is, and how it stands. */
export function LineHead({ children }: { children: ReactNode }) {
  return <div className={styles.head}>{children}</div>;
}
