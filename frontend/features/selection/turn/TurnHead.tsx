import { Countdown } from '@/components/Countdown';
import type MyTurn from '@/generated/org/anju/MyTurn';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from '../selection.module.css';
import { standingOf } from './standing';

/** The offering, the place in the order, and the clock while it runs. */
export function TurnHead({ turn, name }: { turn: MyTurn; name: string }) {
  const t = useT();
  const format = useFormat();
  const standing = standingOf(turn);
  const words = { rank: format.count(turn.rank), slot: turn.slot, receipt: turn.receipt };
  const heading = t('selection.turn.heading', { name, standing: t(`selection.standing.${standing}`) });
  const isOpen = standing === 'open';
  return (
    <div className={isOpen ? styles.headOpen : styles.head}>
      <h1 tabIndex={-1} className={isOpen ? 'visually-hidden' : styles.headTitle}>
        {heading}
      </h1>
      {isOpen && turn.opensAt && turn.closesAt && (
        <Countdown from={turn.opensAt} until={turn.closesAt} label={heading} />
      )}
      {standing === 'waiting' && <Waiting turn={turn} />}
      <p className={styles.headFacts}>
        {t(isOpen ? 'selection.turn.facts.open' : 'selection.turn.facts', words)}
      </p>
    </div>
  );
}

function Waiting({ turn }: { turn: MyTurn }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow(1000);
  return (
    <>
      <p className={styles.ahead}>
        {turn.familiesAhead > 0
          ? t('selection.turn.ahead', { count: turn.familiesAhead })
          : t('selection.turn.next')}
      </p>
      {turn.expectedAt && (
        <p>
          {t('selection.turn.expected', {
            time: format.dateTime(turn.expectedAt),
            relative: format.relative(turn.expectedAt, now),
          })}
        </p>
      )}
    </>
  );
}
