import { Card } from '@/components/Card';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useT } from '@/lib/i18n';
import { Until } from './Until';
import { sourceWords } from './words';
import styles from './Waiting.module.css';

/** The time until the draw, and how far the entering of each value is; never what was entered. */
export function Waiting({ draw }: { draw: PublicDraw }) {
  const t = useT();
  return (
    <Card tone="seal">
      <Until earliest={draw.earliest} />
      {draw.state !== 'SEALED' && (
        <ul className={styles.entries}>
          {draw.sources.map((source) => (
            <li key={source.source}>
              <span>{sourceWords(t, source)}</span>
              <b className={source.state === 'MISMATCH' ? styles.differ : ''}>
                {t(`draw.enter.${source.state}`)}
              </b>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
