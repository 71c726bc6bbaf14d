import type { Step as RailStep } from '@/components/StepRail';
import type { Tone } from '@/components/StatusTag';
import type ApplicationView from '@/generated/org/anju/ApplicationView';
import type OfferingCard from '@/generated/org/anju/OfferingCard';

/** What an application waits for, or how it ended. */
export type Waiting =
  | 'identity'
  | 'housing'
  | 'returned'
  | 'others'
  | 'notice'
  | 'draw'
  | 'turn'
  | 'signing'
  | 'signed'
  | 'forfeited'
  | 'refused'
  | 'withdrawn'
  | 'struckOut';

/** Where an application stands; the words for "who acts next" go by `waiting`. */
export interface Standing {
  waiting: Waiting;
  tone: Tone;
  /** By when the next step is due, ISO 8601; undefined when nothing is due or the offering is not at hand. */
  by?: string;
}

const TONES: Record<Waiting, Tone> = {
  identity: 'amber',
  housing: 'amber',
  returned: 'seal',
  others: 'jade',
  notice: 'jade',
  draw: 'jade',
  turn: 'seal',
  signing: 'seal',
  signed: 'jade',
  forfeited: 'plain',
  refused: 'seal',
  withdrawn: 'plain',
  struckOut: 'seal',
};

type Facts = Pick<ApplicationView, 'status' | 'step' | 'timeline' | 'correction'>;
type Dates = Pick<OfferingCard, 'nextDate' | 'schedule'>;

export function standingOf(application: Facts, dates?: Dates): Standing {
  const waiting = waitingOf(application);
  const by = application.correction?.dueAt ?? (dates && dueOf(waiting, dates));
  return { waiting, tone: TONES[waiting], by };
}

function waitingOf(application: Facts): Waiting {
  const byStatus: Record<ApplicationView['status'], () => Waiting> = {
    SUBMITTED: () => 'identity',
    IDENTITY_CONFIRMED: () => 'housing',
    RETURNED: () => 'returned',
    QUALIFIED: () => qualified(application),
    REFUSED: () => 'refused',
    WITHDRAWN: () => 'withdrawn',
    STRUCK_OUT: () => 'struckOut',
  };
  return byStatus[application.status]();
}

function qualified({ step, timeline }: Facts): Waiting {
  const byStep: Record<ApplicationView['step'], () => Waiting> = {
    ANNOUNCEMENT: () => 'others',
    APPLICATION: () => 'others',
    CHECK: () => 'others',
    PUBLIC_NOTICE: () => 'notice',
    DRAW: () => 'draw',
    SELECTION: () => afterTheDraw(timeline),
  };
  return byStep[step]();
}

function afterTheDraw(timeline: Facts['timeline']): Waiting {
  const ends: Readonly<Record<string, Waiting>> = {
    CHOSEN: 'signing',
    FORFEITED: 'forfeited',
    SIGNED: 'signed',
  };
  return ends[timeline.at(-1)?.kind ?? ''] ?? 'turn';
}

function dueOf(waiting: Waiting, { schedule, nextDate }: Dates): string | undefined {
  const due: Partial<Record<Waiting, string | undefined>> = {
    identity: schedule.drawAt,
    housing: schedule.drawAt,
    others: schedule.drawAt,
    notice: nextDate,
    draw: schedule.drawAt,
    turn: schedule.selectionAt,
  };
  return due[waiting];
}

const LIVE = new Set<Waiting>(['identity', 'housing', 'returned', 'others', 'notice']);

/** Until the roster is sealed the family can take its application back. */
export const canWithdraw = ({ waiting }: Standing) => LIVE.has(waiting);

const ENDED = new Set<Waiting>(['refused', 'withdrawn', 'struckOut', 'forfeited']);

export const hasEnded = ({ waiting }: Standing) => ENDED.has(waiting);

const RAIL: Record<ApplicationView['step'], RailStep> = {
  ANNOUNCEMENT: 'announcement',
  APPLICATION: 'application',
  CHECK: 'check',
  PUBLIC_NOTICE: 'notice',
  DRAW: 'draw',
  SELECTION: 'selection',
};

export const railStepOf = (step: ApplicationView['step']) => RAIL[step];
