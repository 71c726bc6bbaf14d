import { Countdown } from '@/components/Countdown';
import styles from './leftover.module.css';

export function Until(span: { from: string; until: string; label: string }) {
  return (
    <div className={styles.until}>
      <Countdown {...span} />
    </div>
  );
}
