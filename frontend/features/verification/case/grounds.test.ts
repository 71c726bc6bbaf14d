import { describe, expect, it } from 'vitest';
import CheckKind from '@/generated/org/anju/CheckKind';
import type RefusalGround from '@/generated/org/anju/RefusalGround';
import { chosenGround, OWN_WORDS, proposalOf } from './grounds';

const GROUNDS = [
  { kind: CheckKind.HOUSING, code: 'RECENT_TRADE', article: '6' },
  { kind: CheckKind.HOUSING, code: 'ALREADY_ALLOCATED', article: '7' },
] as unknown as RefusalGround[];
const words = (code: string) => `words of ${code}`;
const stated = { ground: '', article: '', reason: '' };

describe('the refusal that an officer proposes', () => {
  it('cites the article of its ground', () => {
    const proposal = proposalOf({ ground: 'ALREADY_ALLOCATED', article: '', reason: ' 查到一套 ' }, GROUNDS);
    expect(proposal).toEqual({ article: '7', reason: '查到一套' });
  });

  it('cites the article that the officer names with own words', () => {
    const own = { ground: OWN_WORDS, article: ' 15 ', reason: '材料是别人的' };
    expect(proposalOf(own, GROUNDS)).toEqual({ article: '15', reason: '材料是别人的' });
    expect(proposalOf({ ...own, article: ' ' }, GROUNDS)).toBeUndefined();
  });

  it('is nothing without a ground or without a reason', () => {
    expect(proposalOf({ ...stated, reason: 'x' }, GROUNDS)).toBeUndefined();
    expect(proposalOf({ ...stated, ground: 'RECENT_TRADE', reason: ' ' }, GROUNDS)).toBeUndefined();
  });

  it('takes the first words from the ground, and never replaces what the officer wrote', () => {
    expect(chosenGround(stated, 'RECENT_TRADE', GROUNDS, words)).toEqual({
      ground: 'RECENT_TRADE',
      reason: 'words of RECENT_TRADE',
    });
    const untouched = { ...stated, reason: 'words of RECENT_TRADE' };
    expect(chosenGround(untouched, OWN_WORDS, GROUNDS, words)).toEqual({ ground: OWN_WORDS, reason: '' });
    const written = { ...stated, reason: '我写的' };
    expect(chosenGround(written, 'RECENT_TRADE', GROUNDS, words)).toEqual({ ground: 'RECENT_TRADE' });
  });
});
