import { useEffect, useRef } from 'react';
import { Countdown } from '@/components/Countdown';
import type MyTurn from '@/generated/org/anju/MyTurn';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from '../selection.module.css';
import { CheckIn } from './CheckIn';
import { Drift } from './Drift';
import { standingOf } from './standing';
import turnStyles from './turn.module.css';

/** The offering, the place in the order, checking in, and the clock while it runs. */
export function TurnHead({ turn, name }: { turn: MyTurn; name: string }) {
  const t = useT();
  const standing = standingOf(turn);
  const arrival = useArrivalAt(standing === 'chosen');
  const heading = t('selection.turn.heading', { name, standing: t(`turn.standing.${standing}`) });
  const isOpen = standing === 'open';
  const { opensAt, closesAt } = turn.turn ?? {};
  return (
    <div className={isOpen ? styles.headOpen : styles.head}>
      <h1 ref={arrival} tabIndex={-1} className={isOpen ? 'visually-hidden' : styles.headTitle}>
        {heading}
      </h1>
      {turn.forAnother && <p>{t('turn.forAnother', { receipt: turn.receipt })}</p>}
      {isOpen && opensAt && closesAt && <Countdown from={opensAt} until={closesAt} label={heading} />}
      {standing === 'paused' && <Stopped turn={turn} />}
      {standing === 'waiting' && <Waiting turn={turn} />}
      <p className={styles.headFacts}>
        <Facts turn={turn} /> {(isOpen || standing === 'waiting') && <Drift />}
      </p>
      <CheckIn turn={turn} />
    </div>
  );
}

/** Who has just chosen, far below, comes to the words that say so. */
function useArrivalAt(isThere: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const wasThere = useRef(isThere);
  useEffect(() => {
    if (isThere && !wasThere.current) {
      heading.current?.focus();
    }
    wasThere.current = isThere;
  }, [isThere]);
  return heading;
}

function Facts({ turn: { turn, phase, receipt } }: { turn: MyTurn }) {
  const t = useT();
  const format = useFormat();
  const facts = [
    phase.phases > 1 && t('selection.phase.of', { phase: phase.phase, phases: phase.phases }),
    turn && t('turn.place', { rank: format.count(turn.rank), slot: turn.slot }),
    receipt,
  ];
  return facts.filter(Boolean).join(' · ');
}

/** What is left of the turn stays as it was when the selection was stopped. */
function Stopped({ turn: { turn, phase } }: { turn: MyTurn }) {
  const t = useT();
  const format = useFormat();
  const left = Date.parse(turn?.closesAt ?? '') - Date.parse(phase.pausedAt ?? '');
  return (
    <>
      {!Number.isNaN(left) && <p className={turnStyles.stopped}>{format.clock(left)}</p>}
      <p>{t('turn.stopped')}</p>
    </>
  );
}

function Waiting({ turn: { turn, phase } }: { turn: MyTurn }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow(1000);
  const expected = turn?.expectedAt ?? phase.startsAt;
  return (
    <>
      {turn && (
        <p className={styles.ahead}>
          {turn.familiesAhead > 0
            ? t('selection.turn.ahead', { count: turn.familiesAhead })
            : t('selection.turn.next')}
        </p>
      )}
      <p>
        {t('selection.turn.expected', {
          time: format.dateTime(expected),
          relative: format.relative(expected, now),
        })}
      </p>
    </>
  );
}
