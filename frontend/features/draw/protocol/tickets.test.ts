import { describe, expect, it } from 'vitest';
import { utf8 } from '@/lib/published/bytes';
import { ticking } from './progress';
import { parseRoster } from './roster';
import { orderOf } from './tickets';

const roster = (tiers: readonly number[]) =>
  parseRoster(utf8(tiers.map((tier, i) => `{"receipt":"A${i}","tickets":1,"tier":${tier}}\n`).join('')));

describe('the order', () => {
  it('is by tier, then by ticket, and by receipt when all else is equal', () => {
    const tickets = new Uint32Array(5 * 8);
    tickets[0] = 0xffffffff;
    tickets[8 + 7] = 2;
    tickets[16 + 7] = 1;
    tickets[24] = 0x80000000;
    tickets[32 + 7] = 1;
    expect([...orderOf(roster([1, 2, 2, 1, 2]), tickets)]).toEqual([3, 0, 2, 4, 1]);
  });

  it('keeps the order of the receipts when all are equal', () => {
    expect([...orderOf(roster([7, 7, 7, 7]), new Uint32Array(32))]).toEqual([0, 1, 2, 3]);
  });
});

describe('progress', () => {
  it('is told only now and then', () => {
    const told: number[] = [];
    const tick = ticking((done) => told.push(done));
    for (let i = 0; i < 10_000; i++) {
      tick(i);
    }
    expect(told.length).toBeLessThan(10);
  });
});
