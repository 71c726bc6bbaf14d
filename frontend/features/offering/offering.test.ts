import { describe, expect, it } from 'vitest';
import Stage from '@/generated/org/anju/Stage';
import Step from '@/generated/org/anju/Step';
import { daysFrom, fieldOf, instantOf } from '@/lib/cityTime';
import { NO_PROJECT, projectToBegin } from './draft';
import { standingOf } from './progress';
import { pricesAreFinal, taskOf } from './task';
import { nextFor } from './whatNow';

describe('times of the city', () => {
  it('are those of Shanghai, wherever the page is read', () => {
    expect(fieldOf('2026-11-22T16:30:00Z')).toBe('2026-11-23T00:30');
    expect(instantOf('2026-11-23T00:30')).toBe('2026-11-22T16:30:00.000Z');
  });

  it('count days from the day that it is there', () => {
    expect(daysFrom(Date.parse('2026-11-22T17:00:00Z'), 1, '09:00')).toBe('2026-11-24T09:00');
  });

  it('stay empty when nothing is filled in', () => {
    expect(instantOf('')).toBe('');
  });
});

describe('a new offering', () => {
  it('is for the only project, and for none of several before one is chosen', () => {
    expect(projectToBegin([{ id: 7 }])).toBe(7);
    expect(projectToBegin([{ id: 9 }, { id: 7 }])).toBe(NO_PROJECT);
  });
});

describe('what a citizen can do', () => {
  const paths = (stage: Stage, step: Step, drawNumber?: number) =>
    nextFor({ id: 3, stage, step, drawNumber }).links.map(({ path }) => path);

  it('begins with applying while the window is open, and only then', () => {
    expect(paths(Stage.ANNOUNCED, Step.APPLICATION)[0]).toBe('/applicant/apply/3');
    expect(paths(Stage.ANNOUNCED, Step.ANNOUNCEMENT)).toEqual(['/check']);
    expect(paths(Stage.ANNOUNCED, Step.CHECK)).toEqual(['/receipt']);
  });

  it('goes on with the notice, the draw and the board', () => {
    expect(paths(Stage.NOTICE, Step.PUBLIC_NOTICE)[0]).toBe('/notices/3');
    expect(paths(Stage.SEALED, Step.DRAW, 7)[0]).toBe('/draws/7');
    expect(paths(Stage.SELECTING, Step.SELECTION, 7)[0]).toBe('/offerings/3/board');
  });

  it('does not lead to a draw that has no number', () => {
    expect(paths(Stage.SEALED, Step.DRAW)).not.toContain('/draws/undefined');
  });
});

describe('what an acquirer does next', () => {
  it('is the price list, then the announcement', () => {
    const draft = { stage: Stage.DRAFT, step: Step.ANNOUNCEMENT };
    expect(taskOf({ ...draft, units: 0 })).toBe('import');
    expect(taskOf({ ...draft, units: 216 })).toBe('announce');
    expect(standingOf(draft)).toBe('draft');
  });

  it('may be a new price list until the public notice', () => {
    expect(pricesAreFinal({ stage: Stage.ANNOUNCED })).toBe(false);
    expect(pricesAreFinal({ stage: Stage.NOTICE })).toBe(true);
  });
});
