import type WaitingCase from '@/generated/org/anju/WaitingCase';
import { useT } from '@/lib/i18n';
import styles from './Queue.module.css';

interface RowActionProps {
  row: WaitingCase;
  isRunning: boolean;
  onTake: () => void;
  onPutBack: () => void;
}

/** Takes a free case, or puts the own one back; nothing for one that somebody else works on. */
export function RowAction({ row, isRunning, onTake, onPutBack }: RowActionProps) {
  const t = useT();
  if (row.holder && !row.mine) {
    return null;
  }
  const { receipt } = row;
  return (
    <button
      type="button"
      className={styles.rowAction}
      disabled={isRunning}
      aria-label={t(row.mine ? 'verification.row.putBack.of' : 'verification.row.take.of', { receipt })}
      onClick={row.mine ? onPutBack : onTake}
    >
      {t(row.mine ? 'verification.row.putBack' : 'verification.row.take')}
    </button>
  );
}
