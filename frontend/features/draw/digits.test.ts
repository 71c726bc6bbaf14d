import { describe, expect, it } from 'vitest';
import { flawOf, withoutSpaces } from './digits';

describe('a reading of the dice', () => {
  it('is taken without the spaces that people write', () => {
    expect(withoutSpaces(' 31415 92653\t58979 32384 ')).toBe('31415926535897932384');
  });

  it('is taken from a Chinese keyboard too', () => {
    expect(withoutSpaces('３１４')).toBe('314');
  });

  it('is only incomplete while it is too short', () => {
    expect(flawOf('314', 20)).toBeUndefined();
  });

  it('says when there is something other than digits, or too many of them', () => {
    expect(flawOf('31a', 20)).toBe('wrong');
    expect(flawOf('0'.repeat(21), 20)).toBe('tooMany');
    expect(flawOf('0'.repeat(20), 20)).toBeUndefined();
  });
});
