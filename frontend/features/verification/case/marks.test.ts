import { describe, expect, it } from 'vitest';
import CorrectionField from '@/generated/org/anju/CorrectionField';
import { marksOf } from './marks';

describe('the fields that are given back', () => {
  it('are sent with their remarks, and without those whose mark was taken away', () => {
    const remarks = {
      [CorrectionField.MOBILE]: ' 号码打不通 ',
      [CorrectionField.HOUSING]: undefined,
    };
    expect(marksOf(remarks)).toEqual([{ field: 'MOBILE', remark: '号码打不通' }]);
  });

  it('need words at every mark, and one mark at least', () => {
    expect(marksOf({})).toBeUndefined();
    expect(marksOf({ [CorrectionField.MOBILE]: 'x', [CorrectionField.HOUSING]: '  ' })).toBeUndefined();
  });
});
