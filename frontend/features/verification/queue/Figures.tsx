import { useSearchParams } from 'react-router';
import { Loaded, Skeleton } from '@/components/states';
import type CheckKind from '@/generated/org/anju/CheckKind';
import type QueueSummary from '@/generated/org/anju/QueueSummary';
import { useFormat } from '@/lib/format';
import { useT } from '@/lib/i18n';
import { useSummary } from '../queries';
import { addressOf, chosenIn, FIGURES, figureOf } from './chosen';
import styles from './Queue.module.css';

interface FiguresProps {
  kind: CheckKind;
  /** Whoever decides nothing has nothing of their own. */
  decides: boolean;
}

/** How much of each kind waits; a figure shows the cases that it counts. */
export function Figures({ kind, decides }: FiguresProps) {
  return (
    <Loaded query={useSummary(kind)} skeleton={<Skeleton lines={1} shape="row" />}>
      {(summary) => <Counted kind={kind} decides={decides} summary={summary} />}
    </Loaded>
  );
}

function Counted({ kind, decides, summary }: FiguresProps & { summary: QueueSummary }) {
  const t = useT();
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const now = figureOf(chosenIn(params).filter);
  return (
    <ul className={styles.figures} aria-label={t('verification.queue.figures')}>
      {FIGURES.filter((figure) => decides || figure !== 'mine').map((figure) => (
        <li key={figure} data-figure={figure} data-some={summary[figure] > 0}>
          <button
            type="button"
            aria-pressed={figure === now}
            onClick={() => setParams(addressOf(figure, kind))}
          >
            <b>{format.count(summary[figure])}</b> <span>{t(`verification.figure.${figure}`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
