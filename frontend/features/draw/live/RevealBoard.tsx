import { Button } from '@/components/Button';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import type { ComputedOrder } from '../background';
import type { Place } from '../protocol/order';
import { Verdict } from '../Verdict';
import { Finished } from './Finished';
import styles from './Live.module.css';
import type { PartProps } from './Live';
import { groupStart, isOver } from './reveal';
import { useReveal, type Revealing } from './useReveal';
import { roomOn, useScreenSize, useStillness } from './useScreen';

/** The called families, one after another, from the order that this browser computed. */
export function RevealBoard({ draw, verification }: PartProps) {
  return verification.order ? (
    <Board draw={draw} verification={verification} order={verification.order} />
  ) : null;
}

function Board({ draw, verification, order }: PartProps & { order: ComputedOrder }) {
  const t = useT();
  const size = useScreenSize();
  const { called } = order;
  const revealing = useReveal(order, called, roomOn(size), useStillness());
  const isDone = isOver(revealing.state);
  return (
    <div className={styles.reveal}>
      <Counted revealing={revealing} />
      <Group draw={draw} places={revealing.places} revealing={revealing} />
      <Controls revealing={revealing} />
      <p className="visually-hidden" role="status">
        <Said revealing={revealing} />
      </p>
      {isDone && (
        <>
          <Verdict draw={draw} verification={verification} />
          <Finished order={order} called={called} />
        </>
      )}
      {!isDone && <p className={styles.own}>{t('live.own')}</p>}
    </div>
  );
}

function Counted({ revealing: { state } }: { revealing: Revealing }) {
  const t = useT();
  const format = useFormat();
  const { shown, called } = state;
  return (
    <div className={styles.counted}>
      <h2>{t('live.called')}</h2>
      <p aria-hidden="true">
        {t('live.counted', { shown: format.count(shown), called: format.count(called) })}
      </p>
      <progress value={shown} max={Math.max(1, called)} aria-label={t('live.called')} />
    </div>
  );
}

/** Told when it begins, stands still and ends; the families themselves can be read in the list. */
function Said({ revealing: { state } }: { revealing: Revealing }) {
  const t = useT();
  const format = useFormat();
  const { shown, called, isPaused } = state;
  const values = { shown: format.count(shown), called: format.count(called) };
  if (isOver(state)) {
    return t('live.said.over', values);
  }
  return isPaused ? t('live.said.paused', values) : t('live.said.running', { called: values.called });
}

interface GroupProps {
  draw: PublicDraw;
  places: readonly Place[];
  revealing: Revealing;
}

function Group({ draw, places, revealing: { state } }: GroupProps) {
  const t = useT();
  const format = useFormat();
  const hasTiers = draw.tiers.length > 1;
  return (
    <ol className={styles.group} start={groupStart(state) + 1} aria-label={t('live.called')}>
      {places.map(({ position, receipt, tier }) => (
        <li key={position}>
          <span className={styles.position}>{format.count(position)}</span>
          <b>{receipt}</b>
          {hasTiers && <span className={styles.tier}>{t('draw.find.tier.value', { tier })}</span>}
        </li>
      ))}
    </ol>
  );
}

function Controls({ revealing: { state, act } }: { revealing: Revealing }) {
  const t = useT();
  const isDone = isOver(state);
  return (
    <div className={styles.controls} role="group" aria-label={t('live.controls')}>
      <Button onClick={() => act({ kind: 'previous' })} disabled={groupStart(state) === 0}>
        {t('live.previous')}
      </Button>
      {isDone ? (
        <Button onClick={() => act({ kind: 'again' })}>{t('live.again')}</Button>
      ) : (
        <Button kind="primary" onClick={() => act({ kind: state.isPaused ? 'resume' : 'pause' })}>
          {t(state.isPaused ? 'live.resume' : 'live.pause')}
        </Button>
      )}
      <Button onClick={() => act({ kind: 'next' })} disabled={isDone}>
        {t('live.next')}
      </Button>
      <Button onClick={() => act({ kind: 'end' })} disabled={isDone}>
        {t('live.end')}
      </Button>
      <p className={styles.keys}>{t('live.keys')}</p>
    </div>
  );
}
