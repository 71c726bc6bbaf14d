import { KeyValues } from '@/components/KeyValues';
import { StatusTag, type Tone } from '@/components/StatusTag';
import type Console from '@/generated/org/anju/Console';
import SessionState from '@/generated/org/anju/SessionState';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './desk.module.css';

const TONES: Record<SessionState, Tone> = {
  WAITING: 'plain',
  OPEN: 'jade',
  PAUSED: 'amber',
  CLOSED: 'plain',
};

/** Where the phase stands: its clock by the server's time, and the counts. */
export function Clock({ console }: { console: Console }) {
  const t = useT();
  const format = useFormat();
  const { phase, turns, units } = console;
  return (
    <section className={styles.clockPanel}>
      <div>
        <p className={styles.phase}>
          {t('desk.hall.phaseOf', { phase: phase.phase, phases: phase.phases })} ·{' '}
          {t(`desk.hall.mode.${phase.mode}`)}{' '}
          <StatusTag tone={TONES[phase.state]}>{t(`desk.hall.session.${phase.state}`)}</StatusTag>
        </p>
        <Time console={console} />
      </div>
      <KeyValues
        figures
        items={[
          { label: t('desk.hall.count.open'), value: format.count(turns.open) },
          { label: t('desk.hall.count.waiting'), value: format.count(turns.waiting) },
          { label: t('desk.hall.count.chosen'), value: format.count(turns.chosen) },
          { label: t('desk.hall.count.forfeited'), value: format.count(turns.forfeited) },
          { label: t('desk.hall.count.free'), value: format.count(units.available) },
        ]}
      />
    </section>
  );
}

function Time({ console: { phase, slotClosesAt } }: { console: Console }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow(250);
  if (phase.state === SessionState.WAITING) {
    return (
      <p className={styles.starts}>
        {t('desk.hall.starts', { time: format.dateTime(phase.startsAt) })}{' '}
        <span className="muted">{format.relative(phase.startsAt, now)}</span>
      </p>
    );
  }
  if (phase.state === SessionState.PAUSED) {
    return <p className={styles.starts}>{t('desk.hall.stopped')}</p>;
  }
  const end = slotClosesAt ?? phase.closesAt;
  return phase.state === SessionState.OPEN && end ? (
    <p className={styles.clock} role="timer" aria-label={t('desk.hall.left')}>
      {format.clock(Math.max(0, Date.parse(end) - now))}
    </p>
  ) : null;
}
