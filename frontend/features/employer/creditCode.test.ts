import { expect, test } from 'vitest';
import { creditCodeFault, tidyCreditCode } from './creditCode';

test('a sound code is taken, small letters and blanks put right', () => {
  expect(creditCodeFault(tidyCreditCode(' 91350100m000100y43 '))).toBeUndefined();
});

test('a wrong last character is seen', () => {
  expect(creditCodeFault('91350100M000100Y44')).toBe('employer.register.creditCode.check');
});

test('letters that the standard does not use, and a wrong length, are seen', () => {
  expect(creditCodeFault('91350100M000100I43')).toBe('employer.register.creditCode.characters');
  expect(creditCodeFault('9135')).toBe('employer.register.creditCode.length');
});
