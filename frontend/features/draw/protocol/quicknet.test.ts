import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isSignedByQuicknet } from './quicknet';

interface Vectors {
  rounds: { round: number; signature: string; valid: boolean }[];
}

const file = '../src/test/resources/vectors/drand-quicknet.json';
const { rounds } = JSON.parse(readFileSync(file, 'utf8')) as Vectors;

describe('a beacon of quicknet', () => {
  it.each(rounds)('of round $round with $signature is $valid', ({ round, signature, valid }) => {
    expect(isSignedByQuicknet(round, signature)).toBe(valid);
  });

  it('is refused when a bit of its signature changes', () => {
    const { round, signature } = rounds[0]!;
    const altered = signature.slice(0, -1) + (signature.endsWith('0') ? '1' : '0');
    expect(isSignedByQuicknet(round, altered)).toBe(false);
  });
});
