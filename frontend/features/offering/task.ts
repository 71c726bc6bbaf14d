import type Offering from '@/generated/org/anju/OfferingCard';
import Stage from '@/generated/org/anju/Stage';

/** What an offering waits for, seen from its acquirer's desk. */
export type Task =
  | 'import'
  | 'announce'
  | 'opening'
  | 'applications'
  | 'checks'
  | 'notice'
  | 'draw'
  | 'selection'
  | 'selecting'
  | 'nothing';

export function taskOf({ stage, step, units }: Pick<Offering, 'stage' | 'step' | 'units'>): Task {
  if (stage === Stage.DRAFT) {
    return units === 0 ? 'import' : 'announce';
  }
  return BY_STAGE[stage] ?? BY_STEP[step] ?? 'nothing';
}

const BY_STAGE: Partial<Record<`${Offering['stage']}`, Task>> = {
  NOTICE: 'notice',
  SEALED: 'draw',
  DRAWN: 'selection',
  SELECTING: 'selecting',
  COMPLETED: 'nothing',
};

const BY_STEP: Partial<Record<`${Offering['step']}`, Task>> = {
  ANNOUNCEMENT: 'opening',
  APPLICATION: 'applications',
  CHECK: 'checks',
};

/** Prices can change until the public notice (article 13). */
export const pricesAreFinal = ({ stage }: Pick<Offering, 'stage'>) =>
  stage !== Stage.DRAFT && stage !== Stage.ANNOUNCED;
