import type Board from '@/generated/org/anju/Board';
import type Progress from '@/generated/org/anju/Progress';
import SessionState from '@/generated/org/anju/SessionState';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT, type TextKey } from '@/lib/i18n';
import styles from '../selection.module.css';

interface SlotPanelProps {
  progress: Progress;
  board: Board;
  big?: boolean;
  /** The desk lists the families itself. */
  isDesk?: boolean;
}

const HEADINGS: Record<SessionState, TextKey> = {
  WAITING: 'selection.session.waiting',
  OPEN: 'selection.session.open',
  CLOSED: 'selection.session.closed',
};

/** The slot that is choosing, its clock, who comes next, and what is left. */
export function SlotPanel({ progress, board, big = false, isDesk = false }: SlotPanelProps) {
  const t = useT();
  const format = useFormat();
  const slot = { slot: progress.slot, slots: progress.slots };
  return (
    <section className={big ? styles.slotBig : styles.slot}>
      <div className={styles.slotClock}>
        <h2>{t(HEADINGS[board.session], slot)}</h2>
        <Clock progress={progress} board={board} />
      </div>
      {board.session === SessionState.OPEN && !isDesk && (
        <>
          <Receipts title={t('selection.slot.choosing')} receipts={progress.choosing} />
          <Receipts title={t('selection.slot.next')} receipts={progress.next} isNext />
        </>
      )}
      <dl className={styles.counts}>
        <Count
          mark={styles.available}
          label={t('selection.flat.available')}
          value={format.count(board.counts.available)}
        />
        <Count
          mark={styles.held}
          label={t('selection.flat.held')}
          value={format.count(board.counts.chosen)}
        />
        <Count mark={styles.sold} label={t('selection.flat.sold')} value={format.count(board.counts.sold)} />
        <Count label={t('selection.slot.waiting')} value={format.count(progress.turns.waiting)} />
      </dl>
    </section>
  );
}

/** The end of the slot comes with the live board, which is newer than the progress. */
function Clock({ progress, board }: { progress: Progress; board: Board }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow(250);
  if (board.session === SessionState.WAITING) {
    return (
      <p className={styles.starts}>
        {format.dateTime(progress.startsAt)} <small>{format.relative(progress.startsAt, now)}</small>
      </p>
    );
  }
  return board.slotClosesAt ? (
    <p className={styles.clock} role="timer" aria-label={t('selection.turn.left')}>
      {format.clock(Date.parse(board.slotClosesAt) - now)}
    </p>
  ) : null;
}

function Receipts({
  title,
  receipts,
  isNext = false,
}: {
  title: string;
  receipts: readonly string[];
  isNext?: boolean;
}) {
  const t = useT();
  return (
    <div className={isNext ? styles.next : styles.called}>
      <h3>{title}</h3>
      {receipts.length === 0 ? (
        <p className="muted">{t('selection.slot.nobody')}</p>
      ) : (
        <ul>
          {receipts.map((receipt) => (
            <li key={receipt}>{receipt}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** `mark` is how such flats look on the board. */
function Count({ label, value, mark }: { label: string; value: string; mark?: string }) {
  return (
    <div>
      <dt>
        {mark && <i className={mark} aria-hidden="true" />}
        {label}
      </dt>
      <dd>{value}</dd>
    </div>
  );
}
