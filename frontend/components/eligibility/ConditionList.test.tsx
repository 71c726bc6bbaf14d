import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import EligibilityCode from '@/generated/org/anju/EligibilityCode';
import EligibilityOutcome from '@/generated/org/anju/EligibilityOutcome';
import { hasText } from '@/lib/i18n';
import { ConditionList } from './ConditionList';

const { MET, NOT_MET, NOT_YET_KNOWN } = EligibilityOutcome;

describe('the list of conditions', () => {
  it('has words for every condition and every outcome', () => {
    const keys = Object.values(EligibilityCode).flatMap((code) => [
      `ui.condition.${code}`,
      ...Object.values(EligibilityOutcome).map((outcome) => `ui.condition.${code}.${outcome}`),
    ]);
    expect(keys.filter((key) => !hasText(key))).toEqual([]);
  });

  it('says what was found beside the limit, and by which article', () => {
    const code = EligibilityCode.SMALL_AREA_PER_HEAD;
    render(<ConditionList conditions={[{ code, outcome: MET, article: '6', found: 15.99, limit: 16 }]} />);
    expect(screen.getByText('人均 15.99 ㎡，低于 16.00 ㎡。')).toBeDefined();
    expect(screen.getByText('依据：办法第 6 条')).toBeDefined();
  });

  it('says what was found to be too much, unless it is not known in full', () => {
    const condition = {
      code: EligibilityCode.SMALL_AREA_PER_HEAD,
      outcome: NOT_MET,
      article: '6',
      limit: 16,
    };
    const { rerender } = render(<ConditionList conditions={[{ ...condition, found: 40.5 }]} />);
    expect(screen.getByText(/^人均 40.50 ㎡，没有低于 16.00 ㎡/)).toBeDefined();
    rerender(<ConditionList conditions={[condition]} />);
    expect(screen.getByText(/^人均住房没有低于 16.00 ㎡/)).toBeDefined();
  });

  it('says from which day on a transaction no longer counts', () => {
    const code = EligibilityCode.NO_HOME_AND_NO_RECENT_TRADE;
    const condition = { code, outcome: NOT_MET, article: '6', limit: 3, day: '2027-02-28' };
    render(<ConditionList conditions={[condition]} />);
    expect(screen.getByText(/从 2027年2月28日 起满 3 年/)).toBeDefined();
  });

  it('names the item of a category, and a number that is not set yet', () => {
    const code = EligibilityCode.INCOME_BELOW_LINE;
    render(<ConditionList conditions={[{ code, outcome: NOT_YET_KNOWN, article: '6', item: 4 }]} />);
    expect(screen.getByText('依据：办法第 6 条第 4 项')).toBeDefined();
    expect(screen.getByRole('heading').textContent).toContain('待确定');
  });
});
