import { describe, expect, it } from 'vitest';
import { receiptOf } from './receipt';

describe('a receipt number', () => {
  it('is understood as people type it', () => {
    const typed = [
      'HS26-000731-4',
      'hs26 000731 4',
      'HS260007314',
      'ＨＳ２６－０００７３１－４',
      'HS26–000731–4',
    ];
    expect(new Set(typed.map(receiptOf))).toEqual(new Set(['HS26-000731-4']));
  });

  it('is none when figures are missing', () => {
    expect(['', 'HS26-00731-4', '000731-4', 'HS26-000731'].map(receiptOf)).toEqual(Array(4).fill(undefined));
  });
});
