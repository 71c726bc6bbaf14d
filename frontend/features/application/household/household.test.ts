import { describe, expect, it } from 'vitest';
import { homeOf, ownersOf } from './household';

describe('the owners of a home', () => {
  it('are the spouse of today, the former one after a divorce, and each child', () => {
    expect(ownersOf('SINGLE', 0)).toEqual(['SELF']);
    expect(ownersOf('MARRIED', 2)).toEqual(['SELF', 'SPOUSE', 'CHILD-0', 'CHILD-1']);
    expect(ownersOf('DIVORCED', 0)).toEqual(['SELF', 'FORMER_SPOUSE']);
    expect(ownersOf('WIDOWED', 0)).toEqual(['SELF']);
  });
});

describe('a home', () => {
  it('keeps an area that is not typed yet unknown', () => {
    expect(homeOf({ owner: 'SELF', area: '', lost: false }).area).toBeUndefined();
  });
});
