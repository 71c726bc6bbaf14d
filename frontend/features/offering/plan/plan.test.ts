import { describe, expect, it } from 'vitest';
import SelectionMode from '@/generated/org/anju/SelectionMode';
import type SelectionPlan from '@/generated/org/anju/SelectionPlan';
import {
  changed,
  inMode,
  moved,
  planDraftOf,
  planOf,
  usualPlan,
  withOneMore,
  without,
  type PhaseDraft,
  type PlanDraft,
} from './planDraft';
import { flawsOf, type PlanFlaws } from './planFlaws';
import { spanWords } from './span';

const now = Date.parse('2026-11-22T04:00:00Z');
const usual = usualPlan(now);
const setting = { targeted: false, drawAt: '2026-12-24T10:00' };
const keysOf = (flaws: PlanFlaws) =>
  Object.fromEntries(Object.entries(flaws).map(([at, { key }]) => [at, key]));
const with1 = (change: Partial<PhaseDraft>, plan: PlanDraft = usual) =>
  keysOf(flawsOf(changed(plan, 1, change), setting));

describe('the usual plan', () => {
  it('can be sent as it is', () => {
    expect(flawsOf(usual, setting)).toEqual({});
    expect(planOf(usual)).toEqual({
      rehearsalAt: '2026-12-27T01:00:00.000Z',
      phases: [
        {
          tier: 1,
          mode: SelectionMode.TURNS,
          startsAt: '2026-12-28T01:00:00.000Z',
          endsAt: undefined,
          familiesPerSlot: 5,
          secondsPerTurn: 600,
          absentSeconds: 180,
          holdSeconds: 120,
          checkInMinutes: 60,
        },
      ],
    });
  });

  it('gets leftovers as its second phase, or the second tier where an employer comes first', () => {
    expect(withOneMore(usual, false).phases[1]).toMatchObject({
      mode: SelectionMode.LEFTOVERS,
      whose: 'all',
      startsAt: '2026-12-29T09:00',
      endsAt: '2026-12-30T17:00',
    });
    expect(withOneMore(usual, true).phases[1]).toMatchObject({ mode: SelectionMode.TURNS, whose: '2' });
    expect(flawsOf(withOneMore(usual, true), { ...setting, targeted: true })).toEqual({});
  });
});

describe('a plan that exists', () => {
  const stored: SelectionPlan = {
    phases: [
      {
        phase: 1,
        tier: 1,
        mode: SelectionMode.WISH_LISTS,
        startsAt: '2026-12-28T01:00:00Z',
        endsAt: '2026-12-30T09:00:00Z',
        mostWishes: 20,
        showsChances: false,
        movedUp: false,
      },
      {
        phase: 2,
        mode: SelectionMode.TURNS,
        startsAt: '2027-01-04T02:00:00Z',
        familiesPerSlot: 1,
        secondsPerTurn: 90,
        absentSeconds: 30,
        holdSeconds: 0,
        checkInMinutes: 60,
        movedUp: true,
      },
    ],
  };

  it('comes into the form and out again unchanged, without what moved up on its own', () => {
    expect(planOf(planDraftOf(stored))).toEqual({
      rehearsalAt: undefined,
      phases: [
        {
          tier: 1,
          mode: SelectionMode.WISH_LISTS,
          startsAt: '2026-12-28T01:00:00.000Z',
          endsAt: '2026-12-30T09:00:00.000Z',
          mostWishes: 20,
          showsChances: false,
        },
      ],
    });
  });

  it('keeps odd spans to the second', () => {
    const [, odd] = stored.phases;
    const draft = planDraftOf({ phases: [{ ...odd!, tier: 1, movedUp: false }] });
    expect(planOf(draft).phases[0]).toMatchObject({ secondsPerTurn: 90, absentSeconds: 30, holdSeconds: 0 });
  });
});

describe('what is wrong with a plan', () => {
  it('is said at the field', () => {
    expect(with1({ families: '' })).toEqual({ '1.families': 'plan.flaw.blank' });
    expect(with1({ families: '2.5' })).toEqual({ '1.families': 'plan.flaw.whole' });
    expect(with1({ holdSeconds: '301' })).toEqual({ '1.holdSeconds': 'plan.flaw.range' });
    expect(with1({ minutesPerTurn: '2' })).toEqual({ '1.absentMinutes': 'plan.flaw.absentTooLong' });
    expect(with1({ startsAt: '' })).toEqual({ '1.startsAt': 'plan.flaw.blank' });
    expect(with1({ startsAt: setting.drawAt })).toMatchObject({ '1.startsAt': 'plan.flaw.beforeDraw' });
  });

  it('is not looked for in what the mode has no use for', () => {
    expect(with1({ endsAt: 'x', mostWishes: '' })).toEqual({});
    const wishes = changed(usual, 1, inMode(usual.phases[0]!, SelectionMode.WISH_LISTS));
    expect(with1({ families: '', holdSeconds: 'x' }, wishes)).toEqual({});
    expect(with1({ mostWishes: '101' }, wishes)).toEqual({ '1.mostWishes': 'plan.flaw.range' });
  });

  it('may be a close before the start, or a phase before the close of another', () => {
    const wishes = changed(usual, 1, { ...inMode(usual.phases[0]!, SelectionMode.WISH_LISTS) });
    expect(with1({ endsAt: '2026-12-28T09:00' }, wishes)).toEqual({
      '1.endsAt': 'plan.flaw.endsBeforeStart',
    });
    const two = withOneMore(wishes, false);
    expect(keysOf(flawsOf(changed(two, 2, { startsAt: '2026-12-28T10:00' }), setting))).toEqual({
      '2.startsAt': 'plan.flaw.overlaps',
    });
  });

  it('may be a tier without a phase, or in the wrong place', () => {
    expect(keysOf(flawsOf(usual, { ...setting, targeted: true }))).toEqual({
      phases: 'plan.flaw.tierMissing.2',
    });
    expect(with1({ whose: '2' })).toEqual({
      phases: 'plan.flaw.tierMissing.1',
      '1.whose': 'plan.flaw.noSecondTier',
    });
    const two = withOneMore(usual, true);
    const swapped = keysOf(flawsOf(moved(two, 2, -1), { ...setting, targeted: true }));
    expect(swapped).toEqual({ '1.whose': 'plan.flaw.tierOrder' });
    expect(keysOf(flawsOf(without(usual, 1), setting))).toEqual({ phases: 'plan.flaw.empty' });
  });

  it('may be a rehearsal before the draw or after the start', () => {
    const at = (rehearsalAt: string) => keysOf(flawsOf({ ...usual, rehearsalAt }, setting));
    expect(at('2026-12-24T09:59')).toEqual({ rehearsalAt: 'plan.flaw.rehearsalBeforeDraw' });
    expect(at('2026-12-28T09:00')).toEqual({ rehearsalAt: 'plan.flaw.rehearsalTooLate' });
    expect(at('')).toEqual({});
  });
});

describe('phases that change places', () => {
  it('keep the times in their order', () => {
    const two = withOneMore(usual, true);
    const starts = two.phases.map(({ startsAt }) => startsAt);
    const other = moved(two, 1, 1);
    expect(other.phases.map(({ key }) => key)).toEqual([2, 1]);
    expect(other.phases.map(({ startsAt }) => startsAt)).toEqual(starts);
  });

  it('stay where they are at the ends', () => {
    expect(moved(usual, 1, 1)).toEqual(usual);
  });
});

describe('a span of time', () => {
  it('has its most usual words', () => {
    const key = (seconds: number) => spanWords(seconds).key.replace('plan.span.', '');
    expect([30, 600, 90, 14_400, 5_400].map(key)).toEqual([
      'seconds',
      'minutes',
      'minutesSeconds',
      'hours',
      'hoursMinutes',
    ]);
  });
});
