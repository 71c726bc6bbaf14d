import { describe, expect, it } from 'vitest';
import { acquaintanceWith } from './knownKeys';

describe("the city's key", () => {
  it('is new to a device that never saw one', () => {
    expect(acquaintanceWith('aa', {})).toEqual({ kind: 'first' });
  });

  it('is known since the day it was first seen', () => {
    expect(acquaintanceWith('aa', { aa: '2026-11-20' })).toEqual({ kind: 'known', since: '2026-11-20' });
  });

  it('is pointed out when another was seen before', () => {
    expect(acquaintanceWith('bb', { aa: '2026-11-20' })).toEqual({ kind: 'new' });
  });
});
