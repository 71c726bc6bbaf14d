import { Countdown } from '@/components/Countdown';
import { KeyValues, type KeyValue } from '@/components/KeyValues';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type DrawSource from '@/generated/org/anju/DrawSource';
import type OfficerEntry from '@/generated/org/anju/OfficerEntry';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useSession } from '@/lib/auth/session';
import { useServerNow } from '@/lib/clock';
import { useT } from '@/lib/i18n';
import styles from './Desk.module.css';
import { EnterForm } from './EnterForm';
import { Relays } from './Relays';
import { ReopenForm } from './ReopenForm';
import { BEACON, enters, phaseOf, type Phase } from './sources';
import { inGroups, sourceWords, type EntryState } from './words';

interface EnteringSourceProps {
  draw: PublicDraw;
  source: DrawSource;
  /** What is this officer's to do; undefined until it is known. */
  entry?: OfficerEntry;
}

/** One source of randomness: what was declared, how far it is, and what this officer can do about it now. */
export function EnteringSource({ draw, source, entry }: EnteringSourceProps) {
  const t = useT();
  const now = useServerNow(1_000);
  const phase = phaseOf(source, draw.earliest, now);
  const state: EntryState = source.state;
  return (
    <section className={styles.source}>
      <h3 className={styles.sourceHead}>
        {sourceWords(t, source)}
        <StatusTag tone={state === 'AGREED' ? 'jade' : state === 'MISMATCH' ? 'seal' : 'amber'}>
          {t(source.kind === BEACON ? `draw.beacon.${state}` : `draw.enter.${state}`)}
        </StatusTag>
        {source.attempt > 1 && (
          <span className="small muted">{t('draw.enter.attempt', { attempt: source.attempt })}</span>
        )}
      </h3>
      <KeyValues items={useFacts(source)} />
      {phase === 'open' && source.closesAt && !source.settledAt && (
        <Countdown from={draw.earliest} until={source.closesAt} label={t('draw.window.closes')} />
      )}
      <Relays source={source} />
      {entry && <OwnPart draw={draw} source={source} entry={entry} phase={phase} />}
    </section>
  );
}

/** What the seal says of it, and its value once it is settled. */
function useFacts(source: DrawSource): KeyValue[] {
  const t = useT();
  const facts: [string, KeyValue['value'] | undefined][] = [
    [t('draw.fact.publication'), source.publication],
    [t('draw.fact.issue'), source.issue],
    [t('draw.fact.form'), source.form],
    [t('draw.fact.round'), source.round && String(source.round)],
    [t(`draw.fact.known.${source.round ? 'beacon' : 'number'}`), timeOf(source.knownAt)],
    [t('draw.fact.closes'), timeOf(source.closesAt)],
    [t('draw.fact.value'), source.value && <code className={styles.value}>{inGroups(source.value)}</code>],
    [t('draw.fact.settled'), timeOf(source.settledAt)],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

const timeOf = (iso: string | undefined) => iso && <DateTime iso={iso} />;

interface OwnPartProps {
  draw: PublicDraw;
  source: DrawSource;
  entry: OfficerEntry;
  phase: Phase;
}

function OwnPart({ draw, source, entry, phase }: OwnPartProps) {
  const t = useT();
  const roles = useSession().person?.roles ?? [];
  const state: EntryState = source.state;
  if (phase === 'late') {
    return <p>{t('draw.window.late')}</p>;
  }
  if (state === 'MISMATCH') {
    return <ReopenForm drawNumber={draw.number} entry={entry} />;
  }
  if (state === 'AGREED') {
    return <p>{t(source.kind === BEACON ? 'draw.beacon.complete' : 'draw.enter.complete')}</p>;
  }
  if (source.kind === BEACON) {
    return <p className="muted">{t(phase === 'early' ? 'draw.beacon.early' : 'draw.beacon.waiting')}</p>;
  }
  if (entry.mine) {
    return <p role="status">{t('draw.enter.mine')}</p>;
  }
  if (!roles.some(enters)) {
    return <p className="muted">{t('draw.enter.onlyOfficer')}</p>;
  }
  return (
    <>
      <p>{t(entry.entries === 0 ? 'draw.enter.first' : 'draw.enter.second')}</p>
      {phase === 'open' ? (
        <EnterForm drawNumber={draw.number} source={source} />
      ) : (
        source.knownAt && (
          <Countdown from={draw.sealedAt} until={source.knownAt} label={t('draw.window.opens')} />
        )
      )}
    </>
  );
}
