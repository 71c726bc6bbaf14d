import { expect, test } from 'vitest';
import { isLastSix, tidyLastSix } from './lastSix';

test('full-width digits, blanks and a small x are put right', () => {
  expect(tidyLastSix('１２ 345x')).toBe('12345X');
});

test('six characters are needed, and only the last may be an X', () => {
  expect(isLastSix('12345X')).toBe(true);
  expect(isLastSix('123456')).toBe(true);
  expect(isLastSix('12345')).toBe(false);
  expect(isLastSix('1234X6')).toBe(false);
});
