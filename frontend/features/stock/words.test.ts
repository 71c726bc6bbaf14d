import { describe, expect, it } from 'vitest';
import StockFact from '@/generated/org/anju/StockFact';
import { formatFor } from '@/lib/format';
import { translate, type Translate } from '@/lib/i18n';
import { valueOf } from './words';

const t: Translate = (key, values) => translate('zh', key, values);
const read = (fact: StockFact, value: string | undefined) => valueOf(fact, value, t, formatFor('zh'));

describe('a fact of the ledger', () => {
  it('is read with its unit of measure', () => {
    expect(read(StockFact.BUILT_AREA, '88.60')).toBe('88.60 ㎡');
    expect(read(StockFact.ASKING_PRICE, '5120.00')).toBe('5,120 元/㎡');
    expect(read(StockFact.COMPLETED_ON, '2025-06-30')).toBe('2025年6月30日');
  });

  it('is read in words where the server tells a name', () => {
    expect(read(StockFact.SALE_STATE, 'SOLD')).toBe('已售');
    expect(read(StockFact.ENCUMBRANCE, 'SEIZED')).toBe('查封');
  });

  it('says when it is blank', () => {
    expect(read(StockFact.ORIENTATION, '')).toBe('空白');
    expect(read(StockFact.ASKING_PRICE, undefined)).toBe('空白');
  });
});
