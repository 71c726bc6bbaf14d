import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface CardProps {
  title?: string;
  /** Beside the title, at the end of its line. */
  aside?: ReactNode;
  /** `dashed` for what is no longer to be had, `seal` for what is solemn, `amber` for what waits. */
  tone?: 'plain' | 'dashed' | 'seal' | 'amber';
  dense?: boolean;
  children: ReactNode;
}

export function Card({ title, aside, tone = 'plain', dense = false, children }: CardProps) {
  return (
    <section className={[styles.card, styles[tone], dense ? styles.dense : ''].join(' ')}>
      {title && (
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
