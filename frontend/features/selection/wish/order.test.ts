import { describe, expect, it } from 'vitest';
import { moved, placeByKey, placeByPointer, sameOrder } from './order';

describe('the order of wishes', () => {
  it('moves one and leaves the others as they follow each other', () => {
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
  });

  it('stops at its ends', () => {
    expect(moved(['a', 'b'], 0, 9)).toEqual(['b', 'a']);
    expect(placeByKey('ArrowUp', 0, 3)).toBe(0);
    expect(placeByKey('ArrowDown', 2, 3)).toBe(2);
  });

  it('follows arrow keys, Home and End and no other key', () => {
    expect(placeByKey('ArrowDown', 0, 3)).toBe(1);
    expect(placeByKey('Home', 2, 3)).toBe(0);
    expect(placeByKey('End', 0, 3)).toBe(2);
    expect(placeByKey('Enter', 0, 3)).toBeUndefined();
  });

  it('finds the row under a pointer', () => {
    expect(placeByPointer([20, 60, 100], 10)).toBe(0);
    expect(placeByPointer([20, 60, 100], 70)).toBe(2);
    expect(placeByPointer([20, 60, 100], 400)).toBe(2);
  });

  it('knows whether something changed', () => {
    expect(sameOrder([1, 2], [1, 2])).toBe(true);
    expect(sameOrder([1, 2], [2, 1])).toBe(false);
    expect(sameOrder([1, 2], [1])).toBe(false);
  });
});
