import { useRef } from 'react';
import { Link } from 'react-router';
import { Button } from '@/components/Button';
import { Loaded, Skeleton } from '@/components/states';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { usePublicDraw } from '../queries';
import { useVerification, type Verification } from '../useVerification';
import { fourDigits } from '../words';
import { Before } from './Before';
import { Computing } from './Computing';
import styles from './Live.module.css';
import { phaseOf, type Phase } from './phase';
import { Refuted, Unproven, Voided } from './Outcomes';
import { RevealBoard } from './RevealBoard';
import { useFullScreen } from './useScreen';
import { Values } from './Values';

/** A hall waits for the values: they are asked for this often, in milliseconds. */
const WATCH = 2_000;

/** A draw on the screen of a hall, or on a phone: what it shows as a result was computed in this browser. */
export function Live({ number }: { number: number }) {
  return (
    <Loaded page query={usePublicDraw(number, WATCH)} skeleton={<Skeleton lines={8} />}>
      {(draw) => <Screen draw={draw} />}
    </Loaded>
  );
}

function Screen({ draw }: { draw: PublicDraw }) {
  const screen = useRef<HTMLDivElement>(null);
  const verification = useVerification(draw);
  const phase = phaseOf(draw, verification, useServerNow(1000));
  const Part = PARTS[phase];
  return (
    <div ref={screen} className={styles.screen} data-phase={phase}>
      <Top draw={draw} screen={screen} />
      <div className={styles.part}>
        <Part key={phase} draw={draw} verification={verification} />
      </div>
    </div>
  );
}

export interface PartProps {
  draw: PublicDraw;
  verification: Verification;
}

const PARTS: Record<Phase, (props: PartProps) => React.ReactNode> = {
  before: Before,
  values: Values,
  computing: Computing,
  revealing: RevealBoard,
  unproven: Unproven,
  refuted: Refuted,
  void: Voided,
};

function Top({ draw, screen }: { draw: PublicDraw; screen: React.RefObject<HTMLDivElement | null> }) {
  const t = useT();
  const { isPossible, isOn, toggle } = useFullScreen(screen);
  return (
    <div className={styles.top}>
      <h1 tabIndex={-1}>
        {t('draw.heading', { offering: draw.offeringName, number: fourDigits(draw.number) })}
      </h1>
      <TimeOfDay />
      <div className={styles.ways}>
        {isPossible && <Button onClick={toggle}>{t(isOn ? 'live.full.leave' : 'live.full')}</Button>}
        <Link to={`/draws/${draw.number}`}>{t('live.close')}</Link>
      </div>
    </div>
  );
}

function TimeOfDay() {
  const t = useT();
  const format = useFormat();
  const now = new Date(useServerNow(1000)).toISOString();
  return (
    <p className={styles.time}>
      <span className="visually-hidden">{t('live.time')} </span>
      {format.time(now)}
    </p>
  );
}
