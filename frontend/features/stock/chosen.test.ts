import { describe, expect, it } from 'vitest';
import { choiceOf, chosenIn } from './chosen';

describe('what is chosen of the ledger', () => {
  it('is everything, by place, when the address says nothing', () => {
    expect(chosenIn(new URLSearchParams())).toEqual({
      district: '',
      text: '',
      layout: '',
      band: undefined,
      saleState: undefined,
      encumbrance: undefined,
      title: undefined,
      acquirable: false,
      order: 'PLACE',
      page: 0,
    });
  });

  it('is read from the address, and what no one can choose is passed over', () => {
    const chosen = chosenIn(
      new URLSearchParams('district=下陆区&band=UP_TO_90&saleState=GONE&acquirable=true&page=-3'),
    );
    expect(chosen.district).toBe('下陆区');
    expect(chosen.band).toBe('UP_TO_90');
    expect(chosen.saleState).toBeUndefined();
    expect(chosen.acquirable).toBe(true);
    expect(chosen.page).toBe(0);
  });

  it('names the same units on every page', () => {
    const first = chosenIn(new URLSearchParams('text=湖滨'));
    const third = chosenIn(new URLSearchParams('text=湖滨&page=2&order=AREA'));
    expect(choiceOf(third)).toEqual(choiceOf(first));
  });
});
