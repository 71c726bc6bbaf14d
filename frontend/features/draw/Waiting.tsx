import { Card } from '@/components/Card';
import type DrawSource from '@/generated/org/anju/DrawSource';
import DrawState from '@/generated/org/anju/DrawState';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useT } from '@/lib/i18n';
import { Until } from './Until';
import { sourceWords, type EntryState } from './words';
import styles from './Waiting.module.css';

/** The time until the draw, and how far the entering of each value is; never what was entered. */
export function Waiting({ draw }: { draw: PublicDraw }) {
  return (
    <Card tone="seal">
      <Until earliest={draw.earliest} />
      {draw.state !== DrawState.SEALED && (
        <ul className={styles.entries}>
          {draw.sources.map((source) => (
            <Source key={source.source} source={source} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Source({ source }: { source: DrawSource }) {
  const t = useT();
  const state: EntryState = source.state;
  return (
    <li>
      <span>{sourceWords(t, source)}</span>
      <b className={state === 'MISMATCH' ? styles.differ : ''}>{t(`draw.enter.${state}`)}</b>
    </li>
  );
}
