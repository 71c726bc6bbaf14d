import { expect, test } from 'vitest';
import { nameOf } from './download';

test('a file is saved under the name that the server gives, in Chinese too', () => {
  const header = "attachment; filename*=UTF-8''%E5%90%8D%E5%86%8C%20a.xlsx";
  expect(nameOf(header)).toBe('名册 a.xlsx');
});

test('a file without a name has one all the same', () => {
  expect(nameOf('')).toBe('download');
});
