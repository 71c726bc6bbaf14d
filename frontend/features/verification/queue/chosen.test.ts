import { describe, expect, it } from 'vitest';
import CheckKind from '@/generated/org/anju/CheckKind';
import { changed } from '@/lib/address';
import { addressOf, chosenIn, FIGURES, figureOf, filterIn, usedIn } from './chosen';

const chosen = (address: string) => chosenIn(new URLSearchParams(address));

describe('what a queue shows', () => {
  it('is everything, the longest waiting first, when the address says nothing', () => {
    const { filter, ...rest } = chosen('');
    expect(usedIn(filter)).toEqual([]);
    expect(rest).toEqual({ order: 'WAITING', descending: false, page: 0 });
  });

  it('is what the address says', () => {
    expect(
      chosen(
        'offeringId=7&district=下陆区&holding=MINE&standing=OVERDUE&evidence=GREEN&category=TALENT&receipt=HS26',
      ),
    ).toMatchObject({
      filter: {
        offeringId: 7,
        district: '下陆区',
        holding: 'MINE',
        standing: 'OVERDUE',
        evidence: 'GREEN',
        category: 'TALENT',
        receipt: 'HS26',
      },
    });
  });

  it('leaves out what an address made by hand cannot mean', () => {
    expect(chosen('offeringId=-1&holding=NOBODY&evidence=RED&order=NAME&page=x&receipt=%20')).toEqual(
      chosen(''),
    );
  });

  it('begins at the first page after another choice, and drops one that was taken back', () => {
    expect(changed(new URLSearchParams('page=4'), 'holding', 'FREE').toString()).toBe('holding=FREE');
    expect(changed(new URLSearchParams('holding=FREE'), 'holding', '').toString()).toBe('');
  });

  it('goes on with the next case of the same choice', () => {
    expect(filterIn(new URLSearchParams('kind=IDENTITY&evidence=GREEN'), CheckKind.HOUSING)).toMatchObject({
      kind: 'HOUSING',
      evidence: 'GREEN',
    });
  });
});

describe('a figure above the queue', () => {
  it.each(FIGURES)('leads to the cases that it counts: %s', (figure) => {
    const address = addressOf(figure, CheckKind.IDENTITY);
    expect(figureOf(chosenIn(address).filter)).toBe(figure);
  });

  it('is not chosen while something else narrows the list', () => {
    expect(figureOf(chosen('holding=MINE&category=TALENT').filter)).toBeUndefined();
  });
});
