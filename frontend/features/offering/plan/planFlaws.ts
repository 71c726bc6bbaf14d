import SelectionMode from '@/generated/org/anju/SelectionMode';
import type { TextKey, Values } from '@/lib/i18n';
import { hasEnd, hasTurns, inSeconds, type PhaseDraft, type PlanDraft } from './planDraft';

/** What is wrong with a field, in words. */
export interface Flaw {
  key: TextKey;
  values?: Values;
}

/** Each flaw under its field: `rehearsalAt`, `phases`, or `<key of the phase>.<field>`. */
export type PlanFlaws = Readonly<Record<string, Flaw>>;

export interface PlanSetting {
  /** Whether an employer's people come first (article 17). */
  targeted: boolean;
  /** As it stands in the form. */
  drawAt: string;
}

/** What cannot stand in a plan; the server holds it to the same rules. Empty when all is well. */
export function flawsOf(plan: PlanDraft, setting: PlanSetting): PlanFlaws {
  const flaws: Record<string, Flaw> = {};
  const phases = flawsOfTiers(plan.phases, setting);
  if (phases) {
    flaws.phases = phases;
  }
  const rehearsal = flawOfRehearsal(plan, setting);
  if (rehearsal) {
    flaws.rehearsalAt = rehearsal;
  }
  plan.phases.forEach((phase, index) => {
    const found = { ...flawsOfNumbers(phase), ...flawsOfPlace(phase, plan.phases[index - 1], setting) };
    Object.entries(found).forEach(([field, flaw]) => (flaws[`${phase.key}.${field}`] = flaw));
  });
  return flaws;
}

function flawsOfTiers(phases: readonly PhaseDraft[], { targeted }: PlanSetting): Flaw | undefined {
  if (phases.length === 0) {
    return { key: 'plan.flaw.empty' };
  }
  const tiers = targeted ? (['1', '2'] as const) : (['1'] as const);
  const missing = tiers.find((tier) => !phases.some(({ whose }) => whose === tier));
  return missing && { key: `plan.flaw.tierMissing.${missing}` };
}

function flawOfRehearsal({ rehearsalAt, phases }: PlanDraft, { drawAt }: PlanSetting): Flaw | undefined {
  if (rehearsalAt === '') {
    return undefined;
  }
  const first = phases[0]?.startsAt ?? '';
  if (drawAt !== '' && rehearsalAt < drawAt) {
    return { key: 'plan.flaw.rehearsalBeforeDraw' };
  }
  return first !== '' && rehearsalAt >= first ? { key: 'plan.flaw.rehearsalTooLate' } : undefined;
}

type PhaseFlaws = Partial<Record<keyof PhaseDraft, Flaw>>;

const ORDER: readonly PhaseDraft['whose'][] = ['1', '2', 'all'];

/** Of a phase among the others. */
function flawsOfPlace(
  { startsAt, endsAt, mode, whose }: PhaseDraft,
  before: PhaseDraft | undefined,
  { targeted, drawAt }: PlanSetting,
): PhaseFlaws {
  return found({
    startsAt:
      flawIf(startsAt === '', 'plan.flaw.blank') ??
      flawIf(drawAt !== '' && startsAt <= drawAt, 'plan.flaw.beforeDraw') ??
      flawIf(before !== undefined && startsAt < earliestAfter(before), 'plan.flaw.overlaps'),
    endsAt: hasEnd(mode)
      ? (flawIf(endsAt === '', 'plan.flaw.blank') ??
        flawIf(startsAt !== '' && endsAt <= startsAt, 'plan.flaw.endsBeforeStart'))
      : undefined,
    whose:
      flawIf(mode === SelectionMode.LEFTOVERS && whose !== 'all', 'plan.flaw.leftoversForAll') ??
      flawIf(!targeted && whose === '2', 'plan.flaw.noSecondTier') ??
      flawIf(
        before !== undefined && ORDER.indexOf(whose) < ORDER.indexOf(before.whose),
        'plan.flaw.tierOrder',
      ),
  });
}

/** Turns end by themselves: what follows may begin at the same hour, and waits for them. */
const earliestAfter = ({ mode, startsAt, endsAt }: PhaseDraft) => (hasEnd(mode) && endsAt) || startsAt;

function flawsOfNumbers(phase: PhaseDraft): PhaseFlaws {
  if (!hasTurns(phase.mode)) {
    return found({ mostWishes: flawOfNumber(phase.mostWishes, 1, 100, true) });
  }
  return found({
    families: flawOfNumber(phase.families, 1, 1000, true),
    minutesPerTurn: flawOfNumber(phase.minutesPerTurn, 0.5, 1440),
    absentMinutes:
      flawOfNumber(phase.absentMinutes, 0.5, 1440) ??
      flawIf(inSeconds(phase.absentMinutes) > inSeconds(phase.minutesPerTurn), 'plan.flaw.absentTooLong'),
    holdSeconds: flawOfNumber(phase.holdSeconds, 0, 300, true),
    checkInMinutes: flawOfNumber(phase.checkInMinutes, 10, 2880, true),
  });
}

function flawOfNumber(typed: string, least: number, most: number, whole = false): Flaw | undefined {
  const value = Number(typed);
  if (typed.trim() === '' || Number.isNaN(value)) {
    return { key: 'plan.flaw.blank' };
  }
  if (value < least || value > most) {
    return { key: 'plan.flaw.range', values: { least, most } };
  }
  return flawIf(whole && !Number.isInteger(value), 'plan.flaw.whole');
}

const flawIf = (wrong: boolean, key: TextKey): Flaw | undefined => (wrong ? { key } : undefined);

const found = (flaws: Record<string, Flaw | undefined>): PhaseFlaws =>
  Object.fromEntries(Object.entries(flaws).filter(([, flaw]) => flaw !== undefined));
