import { describe, expect, it } from 'vitest';
import { acquaintanceWith, trustedKey } from './knownKeys';

const day = '2026-11-20';

describe("the city's key", () => {
  it('is new to a device that never saw one', () => {
    expect(acquaintanceWith('aa', {})).toEqual({ kind: 'first' });
  });

  it('is known since the day it was first seen', () => {
    expect(acquaintanceWith('aa', { aa: day })).toEqual({ kind: 'known', since: day });
  });

  it('is pointed out when another was seen before', () => {
    expect(acquaintanceWith('bb', { aa: day })).toEqual({ kind: 'new' });
  });

  it('is what the device goes by when it knows it, or knows none', () => {
    expect(trustedKey('aa', {})).toBe('aa');
    expect(trustedKey('aa', { aa: day, bb: '2026-11-21' })).toBe('aa');
  });

  it('has to be endorsed from the key that the device met last, when it is new to it', () => {
    expect(trustedKey('cc', { aa: day, bb: '2026-11-21' })).toBe('bb');
  });
});
