import type PublicDraw from '@/generated/org/anju/PublicDraw';
import type DrawSource from '@/generated/org/anju/DrawSource';
import { useFormat } from '@/lib/format';
import { hasText, useT } from '@/lib/i18n';
import { inGroups, sourceWords, standingOf } from '../words';
import { BigFingerprint } from './BigFingerprint';
import styles from './Live.module.css';
import type { PartProps } from './Live';

/** The random numbers, each as soon as it is settled; and why the draw stands still, when it does. */
export function Values({ draw }: PartProps) {
  const t = useT();
  const stopped = `draw.stopped.${draw.state}.title`;
  return (
    <div className={styles.values}>
      <h2>{hasText(stopped) ? t(stopped) : t('live.values.title')}</h2>
      {hasText(stopped) ? <Stopped state={draw.state} /> : <p>{t('live.values.lead')}</p>}
      <ol className={styles.sources} aria-live="polite">
        {draw.sources.map((source) => (
          <Source key={source.source} draw={draw} source={source} />
        ))}
      </ol>
      <BigFingerprint draw={draw} />
    </div>
  );
}

function Stopped({ state }: { state: string }) {
  const t = useT();
  return (
    <div className={styles.stopped} role="alert">
      {['what', 'next'].map((part) => {
        const key = `draw.stopped.${state}.${part}`;
        return hasText(key) && <p key={part}>{t(key)}</p>;
      })}
    </div>
  );
}

function Source({ draw, source }: { draw: PublicDraw; source: DrawSource }) {
  const t = useT();
  const format = useFormat();
  const { value, digits, settledAt, knownAt } = source;
  const standing = standingOf(draw, source);
  return (
    <li className={value ? styles.settled : ''}>
      <p className={styles.sourceName}>{sourceWords(t, source)}</p>
      {value ? (
        <code className={styles.sourceValue}>{inGroups(value, digits > 0 ? 5 : 8)}</code>
      ) : (
        <p className={styles.sourceState}>{t(`draw.standing.${standing}`)}</p>
      )}
      <p className={styles.sourceTime}>
        {settledAt
          ? t('live.values.settled', { date: format.dateTime(settledAt) })
          : knownAt && t('live.values.known', { date: format.dateTime(knownAt) })}
      </p>
    </li>
  );
}
