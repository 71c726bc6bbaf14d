import { describe, expect, it } from 'vitest';
import { keyWay, type CityKey } from './keys';

const key = (keyId: string, previous: string | null): CityKey => ({
  keyId,
  previous,
  publicKey: keyId,
  since: '2026-01-01T00:00:00Z',
  endorsement: null,
  breakReason: null,
});

describe('the way of the keys', () => {
  const keys = [key('a', null), key('b', 'a'), key('c', 'b')];

  it('leads from the first key to the one that signed', () => {
    expect(keyWay(keys, 'c')).toEqual(['a', 'b', 'c']);
    expect(keyWay(keys, 'a')).toEqual(['a']);
  });

  it('is the key alone when it is not in the list', () => {
    expect(keyWay(keys, 'x')).toEqual(['x']);
  });

  it('ends where keys name each other in a circle', () => {
    expect(keyWay([key('a', 'b'), key('b', 'a')], 'b')).toEqual(['a', 'b']);
  });
});
