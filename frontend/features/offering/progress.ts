import type { Tone } from '@/components/StatusTag';
import type { Step } from '@/components/StepRail';
import type OfferingCard from '@/generated/org/anju/OfferingCard';

/** Where an offering stands: a draft before its way begins, one of the six steps, or behind them all. */
export type Standing = 'draft' | Step | 'finished';

const STEPS: Record<`${OfferingCard['step']}`, Step> = {
  ANNOUNCEMENT: 'announcement',
  APPLICATION: 'application',
  CHECK: 'check',
  PUBLIC_NOTICE: 'notice',
  DRAW: 'draw',
  SELECTION: 'selection',
};

export const TONES: Record<Standing, Tone> = {
  draft: 'plain',
  announcement: 'plain',
  application: 'jade',
  check: 'amber',
  notice: 'amber',
  draw: 'seal',
  selection: 'jade',
  finished: 'plain',
};

export function standingOf({ stage, step }: Pick<OfferingCard, 'stage' | 'step'>): Standing {
  const ends: Partial<Record<`${OfferingCard['stage']}`, Standing>> = {
    DRAFT: 'draft',
    COMPLETED: 'finished',
  };
  return ends[stage] ?? STEPS[step];
}

/** The rail of a draft stands before its first step. */
export const railOf = (standing: Standing) => (standing === 'draft' ? 'announcement' : standing);
