import { describe, expect, it } from 'vitest';
import { changed } from '@/lib/address';
import { chosenIn } from './chosen';

const chosen = (address: string) => chosenIn(new URLSearchParams(address));

describe('what a list shows', () => {
  it('is everything in the order of receipt when the address says nothing', () => {
    expect(chosen('')).toEqual({
      status: undefined,
      category: undefined,
      tier: undefined,
      filing: undefined,
      receipt: undefined,
      order: 'RECEIVED',
      descending: false,
      page: 0,
    });
  });

  it('is what the address says', () => {
    expect(
      chosen('status=QUALIFIED&tier=2&filing=EMPLOYER&order=INCOME&descending=true&page=3'),
    ).toMatchObject({
      status: 'QUALIFIED',
      tier: 2,
      filing: 'EMPLOYER',
      order: 'INCOME',
      descending: true,
      page: 3,
    });
  });

  it('leaves out what an address made by hand cannot mean', () => {
    expect(chosen('status=LOST&tier=-1&order=NAME&page=x&receipt=%20')).toEqual(chosen(''));
  });

  it('begins at the first page after another choice', () => {
    expect(changed(new URLSearchParams('page=4&tier=1'), 'status', 'REFUSED').toString()).toBe(
      'tier=1&status=REFUSED',
    );
  });

  it('drops a choice that was taken back', () => {
    expect(changed(new URLSearchParams('status=REFUSED'), 'status', '').toString()).toBe('');
  });
});
