import type PhaseForm from '@/generated/org/anju/PhaseForm';
import type PlanForm from '@/generated/org/anju/PlanForm';
import SelectionMode from '@/generated/org/anju/SelectionMode';
import type SelectionPhase from '@/generated/org/anju/SelectionPhase';
import type SelectionPlan from '@/generated/org/anju/SelectionPlan';
import { daysFrom, fieldOf, instantOf } from '@/lib/cityTime';

/** Whose phase it is: a tier of article 17, or every family that still has no unit. */
export type Whose = '1' | '2' | 'all';

/** A phase as it stands in the form: times of the city, and numbers as they were typed. */
export interface PhaseDraft {
  /** Stays with the phase when it moves. */
  key: number;
  mode: SelectionMode;
  whose: Whose;
  startsAt: string;
  endsAt: string;
  families: string;
  minutesPerTurn: string;
  absentMinutes: string;
  holdSeconds: string;
  checkInMinutes: string;
  mostWishes: string;
  showsChances: boolean;
}

export interface PlanDraft {
  /** Empty for no rehearsal. */
  rehearsalAt: string;
  phases: readonly PhaseDraft[];
}

export const MODES = [SelectionMode.TURNS, SelectionMode.WISH_LISTS, SelectionMode.LEFTOVERS] as const;

/** As many phases as the server takes. */
export const MOST_PHASES = 8;

const USUAL = {
  families: '5',
  minutesPerTurn: '10',
  absentMinutes: '3',
  holdSeconds: '120',
  checkInMinutes: '60',
  mostWishes: '30',
  showsChances: true,
};

/** Families in the order of the draw, four days after it, with a rehearsal the day before. `now` in epoch milliseconds. */
export function usualPlan(now: number): PlanDraft {
  return {
    rehearsalAt: daysFrom(now, 35, '09:00'),
    phases: [
      {
        ...USUAL,
        key: 1,
        mode: SelectionMode.TURNS,
        whose: '1',
        startsAt: daysFrom(now, 36, '09:00'),
        endsAt: '',
      },
    ],
  };
}

/** What stands in the form for a plan that exists; phases that came later on their own are not part of it. */
export function planDraftOf({ rehearsalAt, phases }: SelectionPlan): PlanDraft {
  return {
    rehearsalAt: rehearsalAt ? fieldOf(rehearsalAt) : '',
    phases: phases.filter(({ movedUp }) => !movedUp).map(phaseDraftOf),
  };
}

function phaseDraftOf(phase: SelectionPhase): PhaseDraft {
  return {
    key: phase.phase,
    mode: phase.mode,
    whose: phase.tier === undefined ? 'all' : phase.tier === 1 ? '1' : '2',
    startsAt: fieldOf(phase.startsAt),
    endsAt: phase.endsAt ? fieldOf(phase.endsAt) : '',
    families: typed(phase.familiesPerSlot, USUAL.families),
    minutesPerTurn: typed(inMinutes(phase.secondsPerTurn), USUAL.minutesPerTurn),
    absentMinutes: typed(inMinutes(phase.absentSeconds), USUAL.absentMinutes),
    holdSeconds: typed(phase.holdSeconds, USUAL.holdSeconds),
    checkInMinutes: typed(phase.checkInMinutes, USUAL.checkInMinutes),
    mostWishes: typed(phase.mostWishes, USUAL.mostWishes),
    showsChances: phase.showsChances ?? USUAL.showsChances,
  };
}

const typed = (value: number | undefined, usual: string) => (value === undefined ? usual : String(value));

const inMinutes = (seconds: number | undefined) => (seconds === undefined ? undefined : seconds / 60);

export const inSeconds = (minutes: string) => Math.round(Number(minutes) * 60);

/** The plan as the server takes it, with what each mode needs and nothing else. */
export function planOf({ rehearsalAt, phases }: PlanDraft): PlanForm {
  return {
    rehearsalAt: rehearsalAt === '' ? undefined : instantOf(rehearsalAt),
    phases: phases.map(phaseOf),
  };
}

function phaseOf(draft: PhaseDraft): PhaseForm {
  const common = {
    tier: draft.whose === 'all' ? undefined : Number(draft.whose),
    mode: draft.mode,
    startsAt: instantOf(draft.startsAt),
    endsAt: hasEnd(draft.mode) ? instantOf(draft.endsAt) : undefined,
  };
  return hasTurns(draft.mode)
    ? {
        ...common,
        familiesPerSlot: Number(draft.families),
        secondsPerTurn: inSeconds(draft.minutesPerTurn),
        absentSeconds: inSeconds(draft.absentMinutes),
        holdSeconds: Number(draft.holdSeconds),
        checkInMinutes: Number(draft.checkInMinutes),
      }
    : { ...common, mostWishes: Number(draft.mostWishes), showsChances: draft.showsChances };
}

/** Whether families come one after the other, each with its clock. */
export const hasTurns = (mode: PhaseDraft['mode']) => mode !== SelectionMode.WISH_LISTS;

/** Turns end by themselves. */
export const hasEnd = (mode: PhaseDraft['mode']) => mode !== SelectionMode.TURNS;

/** Another mode for a phase; what is left over belongs to everybody. */
export function inMode(phase: PhaseDraft, mode: PhaseDraft['mode']): PhaseDraft {
  return {
    ...phase,
    mode,
    whose: mode === SelectionMode.LEFTOVERS ? 'all' : phase.whose,
    endsAt: hasEnd(mode) && phase.endsAt === '' ? later(phase.startsAt, 1, '17:00') : phase.endsAt,
  };
}

export function changed(plan: PlanDraft, key: number, change: Partial<PhaseDraft>): PlanDraft {
  return {
    ...plan,
    phases: plan.phases.map((phase) => (phase.key === key ? { ...phase, ...change } : phase)),
  };
}

export const without = (plan: PlanDraft, key: number): PlanDraft => ({
  ...plan,
  phases: plan.phases.filter((phase) => phase.key !== key),
});

/** A phase more at the end: for the tier that has none yet, else for what is left. */
export function withOneMore(plan: PlanDraft, targeted: boolean): PlanDraft {
  const last = plan.phases.at(-1);
  const key = Math.max(0, ...plan.phases.map((phase) => phase.key)) + 1;
  const lastDay = last && hasEnd(last.mode) ? last.endsAt : last?.startsAt;
  const startsAt = lastDay ? later(lastDay, 1, '09:00') : '';
  const tierIsMissing = targeted && !plan.phases.some(({ whose }) => whose === '2');
  const next: PhaseDraft = {
    ...USUAL,
    key,
    mode: SelectionMode.TURNS,
    whose: last === undefined ? '1' : '2',
    startsAt,
    endsAt: '',
  };
  const leftovers = inMode(next, SelectionMode.LEFTOVERS);
  return { ...plan, phases: [...plan.phases, last === undefined || tierIsMissing ? next : leftovers] };
}

/** Moves a phase one place up (-1) or down (1). The times stay in their order: the phases change places in them. */
export function moved(plan: PlanDraft, key: number, by: -1 | 1): PlanDraft {
  const from = plan.phases.findIndex((phase) => phase.key === key);
  const one = plan.phases[from];
  const other = plan.phases[from + by];
  if (!one || !other) {
    return plan;
  }
  const phases = [...plan.phases];
  phases[from] = { ...other, startsAt: one.startsAt, endsAt: one.endsAt };
  phases[from + by] = { ...one, startsAt: other.startsAt, endsAt: other.endsAt };
  return { ...plan, phases: phases.map((phase) => inMode(phase, phase.mode)) };
}

function later(field: string, days: number, time: string): string {
  const instant = instantOf(field);
  return instant === '' ? '' : daysFrom(Date.parse(instant), days, time);
}
