import { useT } from '@/lib/i18n';
import type { Figures, Problem, Warning } from './protocol/finding';
import styles from './Verify.module.css';

/** What is wrong and what it means, with its figures for those who want to look it up. */
export function ProblemLine({ problem: { code, figures } }: { problem: Problem }) {
  const t = useT();
  return (
    <div>
      {t(`draw.problem.${code}`)} <FigureList figures={figures} />
    </div>
  );
}

/** What is in order and yet to be told; when and why a draw is void stands at the top of its page. */
export function WarningLine({ warning: { code, figures } }: { warning: Warning }) {
  const t = useT();
  return (
    <div className={styles.warning}>
      {t(`draw.warning.${code}`)} {code !== 'voided' && <FigureList figures={figures} />}
    </div>
  );
}

function FigureList({ figures }: { figures: Figures }) {
  return (
    <code>
      {Object.entries(figures)
        .map(([name, value]) => `${name}: ${value}`)
        .join(' · ')}
    </code>
  );
}
