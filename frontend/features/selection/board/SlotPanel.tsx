import { Fragment } from 'react';
import type Board from '@/generated/org/anju/Board';
import SelectionMode from '@/generated/org/anju/SelectionMode';
import SessionState from '@/generated/org/anju/SessionState';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from '../selection.module.css';
import boardStyles from './board.module.css';
import { countsOf } from './board';

interface SlotPanelProps {
  board: Board;
  big?: boolean;
  /** The desk lists the families itself. */
  isDesk?: boolean;
}

/** What is going on: the phase, the slot that is choosing, its clock, who comes next, and what is left. */
export function SlotPanel({ board, big = false, isDesk = false }: SlotPanelProps) {
  const t = useT();
  const format = useFormat();
  const { phase, turns, choosing, next } = board.progress;
  const counts = countsOf(board);
  const isRunning = phase.state === SessionState.OPEN || phase.state === SessionState.PAUSED;
  return (
    <section className={big ? styles.slotBig : styles.slot}>
      <div className={styles.slotClock}>
        <Heading board={board} />
        <Clock board={board} />
      </div>
      {isRunning && phase.mode !== SelectionMode.WISH_LISTS && !isDesk && (
        <>
          <Receipts title={t('selection.slot.choosing')} receipts={choosing} total={turns.open} />
          <Receipts title={t('selection.slot.next')} receipts={next} total={next.length} isNext />
        </>
      )}
      <dl className={styles.counts}>
        <Count
          mark={styles.available}
          label={t('selection.flat.available')}
          value={format.count(counts.AVAILABLE)}
        />
        <Count mark={styles.held} label={t('selection.flat.held')} value={format.count(counts.HELD)} />
        <Count mark={styles.chosen} label={t('selection.flat.chosen')} value={format.count(counts.CHOSEN)} />
        <Count mark={styles.sold} label={t('selection.flat.sold')} value={format.count(counts.SOLD)} />
        <Count label={t('selection.slot.waiting')} value={format.count(turns.waiting)} />
      </dl>
    </section>
  );
}

function Heading({ board }: { board: Board }) {
  const t = useT();
  const { phase, slot, slots } = board.progress;
  const part = phase.phases > 1 ? t('selection.phase.of', { phase: phase.phase, phases: phase.phases }) : '';
  const whose = phase.tier === undefined ? '' : t('selection.phase.tier', { tier: phase.tier });
  const what =
    phase.state === SessionState.OPEN && phase.mode === SelectionMode.TURNS
      ? t('selection.session.open', { slot, slots })
      : t(`selection.session.${phase.state}.${phase.mode}`);
  return (
    <h2>
      {[part, whose, what].filter(Boolean).map((words, index, all) => (
        <Fragment key={words}>
          <span className={boardStyles.whole}>{index < all.length - 1 ? `${words} ·` : words}</span>{' '}
        </Fragment>
      ))}
    </h2>
  );
}

/** The end of the slot comes with the live board, by the server's clock; while everything is stopped, so is the clock. */
function Clock({ board: { progress } }: { board: Board }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow(250);
  const { phase, slotClosesAt } = progress;
  if (phase.state === SessionState.WAITING) {
    return (
      <p className={styles.starts}>
        {format.dateTime(phase.startsAt)} <small>{format.relative(phase.startsAt, now)}</small>
      </p>
    );
  }
  const until = phase.mode === SelectionMode.WISH_LISTS ? phase.closesAt : slotClosesAt;
  if (until === undefined || phase.state === SessionState.CLOSED) {
    return null;
  }
  const left = Date.parse(until) - (phase.pausedAt ? Date.parse(phase.pausedAt) : now);
  return (
    <p className={styles.clock} role="timer" aria-label={t('selection.turn.left')}>
      {format.clock(left)}
    </p>
  );
}

interface ReceiptsProps {
  title: string;
  receipts: readonly string[];
  /** More than those whose receipts are shown. */
  total: number;
  isNext?: boolean;
}

function Receipts({ title, receipts, total, isNext = false }: ReceiptsProps) {
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
          {total > receipts.length && (
            <li className={boardStyles.more}>
              {t('selection.slot.more', { count: total - receipts.length })}
            </li>
          )}
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
