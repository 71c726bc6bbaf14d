import { Link } from 'react-router';
import { ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { EnteringSource } from './EnteringSource';
import { useEntering, useWatchedDraw } from './queries';
import { Until } from './Until';
import { TONES, fourDigits, type State } from './words';

/** The sources of a sealed draw: those that people read off, each entered by two of them, and the beacon. */
export function Entering({ number }: { number: number }) {
  const query = useWatchedDraw(number);
  return (
    <Loaded query={query} skeleton={<Skeleton lines={6} />}>
      {(draw) => <EnteringDraw draw={draw} />}
    </Loaded>
  );
}

function EnteringDraw({ draw }: { draw: PublicDraw }) {
  const t = useT();
  const state: State = draw.state;
  return (
    <Card
      tone="seal"
      title={t('draw.enter.title', { offering: draw.offeringName, number: fourDigits(draw.number) })}
      aside={<StatusTag tone={TONES[state]}>{t(`draw.state.${state}`)}</StatusTag>}
    >
      <Stack>{state === 'DRAWN' ? <Done draw={draw} /> : <Unfinished draw={draw} state={state} />}</Stack>
    </Card>
  );
}

function Done({ draw }: { draw: PublicDraw }) {
  const t = useT();
  return (
    <>
      <p role="status">{t('draw.enter.done')}</p>
      <div>
        <ButtonLink kind="primary" to={`/draws/${draw.number}`}>
          {t('draw.enter.done.link')}
        </ButtonLink>
      </div>
    </>
  );
}

function Unfinished({ draw, state }: { draw: PublicDraw; state: State }) {
  const t = useT();
  return (
    <>
      {state === 'VOIDED' && <p role="status">{t('draw.enter.voided', { reason: draw.voidReason ?? '' })}</p>}
      {state === 'ENTRIES_LATE' && <Late />}
      {state !== 'VOIDED' && <Sources draw={draw} />}
      <p className="small">
        <Link to={`/draws/${draw.number}`}>{t('draw.enter.public')}</Link>
      </p>
    </>
  );
}

function Late() {
  const t = useT();
  return (
    <div className={styles.differ} role="alert">
      <h4>{t('draw.late.title')}</h4>
      <p>{t('draw.late.text')}</p>
      <p>{t('draw.late.next')}</p>
    </div>
  );
}

function Sources({ draw }: { draw: PublicDraw }) {
  const t = useT();
  const format = useFormat();
  const now = useServerNow(1_000);
  const query = useEntering(draw.number);
  const isEarly = now < Date.parse(draw.earliest);
  return (
    <>
      {isEarly && <Until earliest={draw.earliest} />}
      {isEarly && <p>{t('draw.enter.early', { date: format.dateTime(draw.earliest) })}</p>}
      <Loaded query={query} skeleton={<Skeleton lines={4} />}>
        {(entries) =>
          draw.sources.map((source) => (
            <EnteringSource
              key={`${source.source}-${source.attempt}`}
              draw={draw}
              source={source}
              entry={entries.find((each) => each.source === source.source)}
            />
          ))
        }
      </Loaded>
    </>
  );
}
