import { useT, type TextKey } from '@/lib/i18n';
import styles from './StepRail.module.css';

/** The way of an offering, the same on every page. */
export const STEPS = ['announcement', 'application', 'check', 'notice', 'draw', 'selection'] as const;
export type Step = (typeof STEPS)[number];

interface StepRailProps {
  /** The step at which things stand; `finished` when all six are behind. */
  now: Step | 'finished';
}

export function StepRail({ now }: StepRailProps) {
  const t = useT();
  const reached = now === 'finished' ? STEPS.length : STEPS.indexOf(now);
  return (
    <ol className={styles.rail} aria-label={t('ui.steps')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={styles[stateOf(index, reached)]}
          aria-current={index === reached ? 'step' : undefined}
        >
          <span className={styles.word}>{t(`ui.step.${step}` satisfies TextKey)}</span>
          {index < reached && <span className="visually-hidden">{t('ui.step.done')}</span>}
        </li>
      ))}
    </ol>
  );
}

function stateOf(index: number, reached: number): 'done' | 'now' | 'todo' {
  if (index < reached) {
    return 'done';
  }
  return index === reached ? 'now' : 'todo';
}
