import { describe, expect, it } from 'vitest';
import { isSame, merge, withFieldOf } from './merging';

const before = { person: { name: '', number: '' }, mobile: '138', children: [] as string[], income: '' };

describe('two changes of one form', () => {
  it('come together where they concern different fields', () => {
    const mine = { ...before, person: { name: '王芳', number: '' } };
    const theirs = { ...before, person: { name: '', number: '42' }, income: '86000' };
    expect(merge(before, mine, theirs)).toEqual({
      form: { ...before, person: { name: '王芳', number: '42' }, income: '86000' },
      taken: ['person.number', 'income'],
      conflicts: [],
    });
  });

  it('contradict each other where both typed something else', () => {
    const merged = merge(before, { ...before, mobile: '1' }, { ...before, mobile: '2' });
    expect(merged).toEqual({ form: { ...before, mobile: '1' }, taken: [], conflicts: ['mobile'] });
  });

  it('do not contradict each other where both typed the same', () => {
    const both = { ...before, mobile: '1' };
    expect(merge(before, both, { ...both })).toEqual({ form: both, taken: [], conflicts: [] });
  });

  it('keep what was deleted on purpose', () => {
    const full = { ...before, children: ['a', 'b'] };
    expect(merge(full, { ...full, children: ['a'] }, full).form.children).toEqual(['a']);
    expect(merge(full, full, { ...full, children: ['a'] }).form.children).toEqual(['a']);
  });

  it('never mix the entries of a list', () => {
    const merged = merge(before, { ...before, children: ['a'] }, { ...before, children: ['b'] });
    expect(merged.conflicts).toEqual(['children']);
    expect(merged.form.children).toEqual(['a']);
  });

  it('are nothing when the other side only repeats what was sent', () => {
    const mine = { ...before, mobile: '1' };
    expect(merge(before, mine, mine).taken).toEqual([]);
  });

  it('keep a field that only one side knows', () => {
    const theirs = { ...before, added: 'x' };
    expect(merge<object>(before, before, theirs)).toMatchObject({ form: theirs, taken: ['added'] });
  });
});

describe('a choice between two values', () => {
  it('takes one field and leaves its neighbours', () => {
    const other = { ...before, person: { name: '李强', number: '9' } };
    const mine = { ...before, person: { name: '王芳', number: '1' } };
    expect(withFieldOf(mine, 'person.name', other).person).toEqual({ name: '李强', number: '1' });
    expect(withFieldOf(mine, 'person', other).person).toEqual(other.person);
  });

  it('knows that nothing and no field are the same', () => {
    expect(isSame({ a: undefined }, {})).toBe(true);
    expect(isSame([{ a: 1 }], [{ a: 2 }])).toBe(false);
    expect(isSame('', undefined)).toBe(false);
  });
});
