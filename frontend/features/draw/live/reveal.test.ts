import { describe, expect, it } from 'vitest';
import { paceOf } from './pace';
import { actionOf, beginReveal, groupStart, isOver, reveal, type Reveal, type RevealAction } from './reveal';

const ROOM = 10;
const after = (before: Reveal, ...actions: RevealAction[]) => actions.reduce(reveal, before);
const more = (count: number): RevealAction => ({ kind: 'more', count });

describe('the pace of the reveal', () => {
  it('shows few families one after another, slowly enough to be read', () => {
    expect(paceOf(20)).toEqual({ every: 700, atOnce: 1 });
  });

  it.each([1, 100, 320, 5_000, 100_000])('is over in two minutes for %i families', (called) => {
    const { every, atOnce } = paceOf(called);
    expect((called / atOnce) * every).toBeLessThan(120_000);
  });

  it('never flickers faster than ten times a second', () => {
    expect(paceOf(1_000_000).every).toBeGreaterThanOrEqual(100);
  });
});

describe('the reveal', () => {
  const begun = beginReveal(25, ROOM, false);

  it('begins with nobody, and runs', () => {
    expect(begun).toMatchObject({ shown: 0, isPaused: false });
  });

  it('shows more with each step, but nobody after the last who is called', () => {
    expect(after(begun, more(7)).shown).toBe(7);
    expect(after(begun, more(7), more(100)).shown).toBe(25);
    expect(isOver(after(begun, more(25)))).toBe(true);
  });

  it('fills one group and then turns to the next', () => {
    expect(groupStart(after(begun, more(10)))).toBe(0);
    expect(groupStart(after(begun, more(11)))).toBe(10);
    expect(groupStart(after(begun, more(25)))).toBe(20);
  });

  it('stands still while it is paused, and goes on from there', () => {
    const paused = after(begun, more(3), { kind: 'pause' }, more(3));
    expect(paused.shown).toBe(3);
    expect(after(paused, { kind: 'resume' }, more(3)).shown).toBe(6);
  });

  it('completes the group on the screen first when asked for the next', () => {
    const completed = after(begun, more(3), { kind: 'next' });
    expect(completed).toMatchObject({ shown: 10, isPaused: true });
    expect(after(completed, { kind: 'next' })).toMatchObject({ shown: 20 });
    expect(after(completed, { kind: 'next' }, { kind: 'next' })).toMatchObject({ shown: 25 });
  });

  it('turns back to the group before, whole', () => {
    expect(after(begun, more(25), { kind: 'previous' })).toMatchObject({ shown: 20, isPaused: true });
    expect(after(begun, more(3), { kind: 'previous' })).toMatchObject({ shown: 10 });
  });

  it('skips to the end, and starts again', () => {
    expect(after(begun, { kind: 'end' }).shown).toBe(25);
    expect(after(begun, { kind: 'end' }, { kind: 'again' })).toMatchObject({ shown: 0, isPaused: false });
  });

  it('waits with the first group for a key where motion is not wanted', () => {
    expect(beginReveal(25, ROOM, true)).toMatchObject({ shown: 10, isPaused: true });
    expect(beginReveal(3, ROOM, true).shown).toBe(3);
  });

  it('is driven by keys, and leaves all others to the browser', () => {
    expect(actionOf(' ', begun)).toEqual({ kind: 'pause' });
    expect(actionOf(' ', after(begun, { kind: 'pause' }))).toEqual({ kind: 'resume' });
    expect(actionOf('ArrowRight', begun)).toEqual({ kind: 'next' });
    expect(actionOf('End', begun)).toEqual({ kind: 'end' });
    expect(actionOf('Tab', begun)).toBeUndefined();
  });
});
