import { Card } from '@/components/Card';
import DrawState from '@/generated/org/anju/DrawState';
import type PublicDraw from '@/generated/org/anju/PublicDraw';
import { useT } from '@/lib/i18n';
import styles from './DrawPage.module.css';

const STOPPED = [DrawState.ENTRIES_DIFFER, DrawState.ENTRIES_LATE, DrawState.BEACON_STOPPED] as const;
type Stopped = (typeof STOPPED)[number];

const isStopped = (state: DrawState): state is Stopped => (STOPPED as readonly DrawState[]).includes(state);

/** Why a draw stands still: what happened, who acts next, and what it means for a family. */
export function StateExplained({ draw: { state } }: { draw: PublicDraw }) {
  const t = useT();
  return isStopped(state) ? (
    <Card title={t(`draw.stopped.${state}.title`)} tone="seal">
      <dl className={styles.explained}>
        {(['what', 'next', 'you'] as const).map((part) => (
          <div key={part}>
            <dt>{t(`draw.stopped.${part}`)}</dt>
            <dd>{t(`draw.stopped.${state}.${part}`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  ) : null;
}
