import { Link } from 'react-router';
import { ButtonLink } from '@/components/Button';
import { Card } from '@/components/Card';
import { Stack } from '@/components/Stack';
import { Loaded, Skeleton } from '@/components/states';
import { StatusTag } from '@/components/StatusTag';
import DrawState from '@/generated/org/anju/DrawState';
import type OfficerEntry from '@/generated/org/anju/OfficerEntry';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useSession } from '@/lib/auth/session';
import { useServerNow } from '@/lib/clock';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { EnterForm } from './EnterForm';
import { useEntering, useWatchedDraw } from './queries';
import { ReopenForm } from './ReopenForm';
import { Until } from './Until';
import { TONES, fourDigits, sourceWords, type EntryState } from './words';

/** The values of a sealed draw that people read off, each entered by two of them. */
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
  return (
    <Card
      tone="seal"
      title={t('draw.enter.title', { offering: draw.offeringName, number: fourDigits(draw.number) })}
      aside={<StatusTag tone={TONES[draw.state]}>{t(`draw.state.${draw.state}`)}</StatusTag>}
    >
      <Stack>
        {draw.state === DrawState.DRAWN ? <Done draw={draw} /> : <Sources draw={draw} />}
        {draw.state !== DrawState.DRAWN && (
          <p className="small">
            <Link to={`/draws/${draw.number}`}>{t('draw.enter.public')}</Link>
          </p>
        )}
      </Stack>
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
          entries.map((entry) => (
            <Source key={`${entry.source}-${entry.attempt}`} draw={draw} entry={entry} isEarly={isEarly} />
          ))
        }
      </Loaded>
    </>
  );
}

interface SourceProps {
  draw: PublicDraw;
  entry: OfficerEntry;
  isEarly: boolean;
}

function Source({ draw, entry, isEarly }: SourceProps) {
  const t = useT();
  const state: EntryState = entry.state;
  return (
    <section className={styles.source}>
      <h3 className={styles.sourceHead}>
        {sourceWords(t, entry)}
        <StatusTag tone={state === 'MISMATCH' ? 'seal' : 'amber'}>{t(`draw.enter.${entry.state}`)}</StatusTag>
        {entry.attempt > 1 && (
          <span className="small muted">{t('draw.enter.attempt', { attempt: entry.attempt })}</span>
        )}
      </h3>
      <OwnPart draw={draw} entry={entry} isEarly={isEarly} />
    </section>
  );
}

/** What this officer, and nobody else, can do about it now. */
function OwnPart({ draw, entry, isEarly }: SourceProps) {
  const t = useT();
  const isOfficer = useSession().person?.roles.includes('bureau-officer') ?? false;
  const state: EntryState = entry.state;
  if (state === 'MISMATCH') {
    return <ReopenForm drawNumber={draw.number} entry={entry} />;
  }
  if (entry.mine) {
    return <p role="status">{t('draw.enter.mine')}</p>;
  }
  if (state === 'AGREED') {
    return <p>{t('draw.enter.complete')}</p>;
  }
  if (!isOfficer) {
    return <p className="muted">{t('draw.enter.onlyOfficer')}</p>;
  }
  return (
    <>
      <p>{t(entry.entries === 0 ? 'draw.enter.first' : 'draw.enter.second')}</p>
      {!isEarly && <EnterForm drawNumber={draw.number} entry={entry} />}
    </>
  );
}
