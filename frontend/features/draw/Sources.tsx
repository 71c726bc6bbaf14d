import { Card } from '@/components/Card';
import { KeyValues, type KeyValue } from '@/components/KeyValues';
import { StatusTag } from '@/components/StatusTag';
import { DateTime } from '@/components/values';
import type DrawSource from '@/generated/org/anju/DrawSource';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useFormat, type Format } from '@/lib/format';
import { hasText, useT, type Translate } from '@/lib/i18n';
import styles from './Sources.module.css';
import { inGroups, kindWords, standingOf, standingTone } from './words';

/** Where the randomness comes from, as declared beforehand, and how far each source is. */
export function Sources({ draw }: { draw: PublicDraw }) {
  const t = useT();
  return (
    <Card title={t('draw.sources.title')}>
      <p className="small muted">{t('draw.sources.lead')}</p>
      <ol className={styles.sources}>
        {draw.sources.map((source) => (
          <Source key={source.source} draw={draw} source={source} />
        ))}
      </ol>
    </Card>
  );
}

function Source({ draw, source }: { draw: PublicDraw; source: DrawSource }) {
  const t = useT();
  const format = useFormat();
  const standing = standingOf(draw, source);
  return (
    <li>
      <div className={styles.head}>
        <h3>{kindWords(t, source.kind)}</h3>
        <StatusTag tone={standingTone(standing)}>{t(`draw.standing.${standing}`)}</StatusTag>
      </div>
      <p className="small">{meaningOf(t, source)}</p>
      <KeyValues items={factsOf(t, format, draw, source)} />
      {source.value && <SourceValue source={source} />}
      <Relays source={source} />
    </li>
  );
}

/** Its value, in groups as people read it out. */
export function SourceValue({ source: { value, digits } }: { source: DrawSource }) {
  return <code className={styles.value}>{inGroups(value ?? '', digits > 0 ? 5 : 8)}</code>;
}

function meaningOf(t: Translate, { kind, digits }: DrawSource): string {
  const key = `draw.meaning.${kind}`;
  return hasText(key) ? t(key, { digits }) : '';
}

function factsOf(t: Translate, format: Format, { earliest }: PublicDraw, source: DrawSource): KeyValue[] {
  const { publication, issue, form, round, knownAt, closesAt, settledAt } = source;
  const facts: [string, string | number | undefined][] = [
    [t('draw.fact.publication'), publication],
    [t('draw.fact.issue'), issue],
    [t('draw.fact.form'), form],
    [t('draw.fact.round'), round],
  ];
  const window = closesAt && `${format.dateTime(earliest)} – ${format.dateTime(closesAt)}`;
  return [
    ...facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value: String(value) }])),
    ...(knownAt ? [{ label: t('draw.fact.knownAt'), value: <DateTime iso={knownAt} /> }] : []),
    ...(window ? [{ label: t('draw.fact.window'), value: window }] : []),
    ...(settledAt ? [{ label: t('draw.fact.settledAt'), value: <DateTime iso={settledAt} /> }] : []),
  ];
}

function Relays({ source: { relays } }: { source: DrawSource }) {
  const t = useT();
  const format = useFormat();
  return relays.length === 0 ? null : (
    <details className={styles.relays}>
      <summary>{t('draw.relays.title', { count: relays.length })}</summary>
      <p className="small muted">{t('draw.relays.lead')}</p>
      <ul>
        {relays.map(({ relay, outcome, seenAt }) => (
          <li key={relay}>
            <span>{relay}</span>
            <b>{outcomeWords(t, outcome)}</b>
            <span className="muted">{seenAt ? format.dateTime(seenAt) : ''}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function outcomeWords(t: Translate, outcome: string | undefined): string {
  const key = `draw.relay.${outcome ?? 'NONE'}`;
  return hasText(key) ? t(key) : (outcome ?? '');
}
