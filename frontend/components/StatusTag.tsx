import type { ReactNode } from 'react';
import styles from './StatusTag.module.css';

export type Tone = 'jade' | 'amber' | 'seal' | 'plain';

export function StatusTag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>;
}
