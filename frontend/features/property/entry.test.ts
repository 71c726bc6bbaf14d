import { describe, expect, it } from 'vitest';
import { isReady, NOTHING_TYPED } from './entry';

describe('a record of property service', () => {
  const whole = {
    project: '1',
    company: '黄石安心物业有限公司',
    creditCode: '91350100M000100Y43',
    stars: '4',
    authority: '黄石市物业管理协会',
    number: '8 号',
    validUntil: '2028-12-31',
  };

  it('is sent once every field is filled in', () => {
    expect(isReady(NOTHING_TYPED)).toBe(false);
    expect(isReady(whole)).toBe(true);
    for (const field of Object.keys(whole)) {
      expect(isReady({ ...whole, [field]: ' ' })).toBe(false);
    }
  });
});
