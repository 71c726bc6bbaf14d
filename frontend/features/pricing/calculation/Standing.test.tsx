import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type ListStanding from '@/generated/org/anju/ListStanding';
import { Standing } from './Standing';

const WITHIN: ListStanding = {
  units: 3,
  area: 286.13,
  average: 4959.99,
  averageCap: 4960,
  total: 1_419_203.48,
  totalCap: 1_419_204.8,
  profit: {
    revenue: 1_419_203.48,
    otherCosts: 0,
    cost: 1_380_000,
    profit: 39_203.48,
    percent: 2.84,
    maxPercent: 5,
    highestRevenue: 1_449_000,
  },
  against: [],
};

const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
const words = (name: string) => row(name).textContent;

describe('how a list stands', () => {
  it('shows average, total and profit beside their limits to the cent', () => {
    render(<Standing of="现行清单" basis="ACQUIRED" standing={WITHIN} />);

    expect(words('总价')).toContain('1,419,203.48 元');
    expect(words('总价')).toContain('1,419,204.80 元');
    expect(words('综合利润')).toContain('39,203.48 元（成本 1,380,000.00 元 的 2.84%）');
    expect(screen.getAllByText('未超过')).toHaveLength(3);
  });

  it('says in words what passes its limit', () => {
    const obstacle = { code: 'calculation.total-above-cap', title: '总价太高', detail: '请调低价格。' };
    render(<Standing of="现行清单" basis="ACQUIRED" standing={{ ...WITHIN, against: [obstacle] }} />);

    expect(within(row('总价')).queryByText('超过')).not.toBeNull();
    expect(within(row('加权均价')).queryByText('未超过')).not.toBeNull();
    expect(screen.getByRole('status').textContent).toContain('总价太高请调低价格。');
  });

  it('adds up all offerings of the project, and says when together they pass the limit', () => {
    const sum = { revenue: 1_000_000, cost: 940_000, profit: 60_000, percent: 6.38 };
    const total = { revenue: 2_419_203.48, cost: 2_320_000, profit: 99_203.48, percent: 4.28 };
    const project = {
      others: [{ offeringId: 2, offeringName: '一期', listVersion: 3, sum }],
      total,
      maxPercent: 4,
      highestRevenue: 2_412_800,
      within: false,
    };
    render(<Standing of="现行清单" basis="ACQUIRED" standing={{ ...WITHIN, project }} />);

    expect(words('一期（第 3 版）')).toContain('940,000.00 元');
    expect(words('合计')).toContain('99,203.48 元');
    expect(words('合计')).toContain('4.28%');
    expect(screen.getByText('超过')).toBeDefined();
  });

  it('counts homes to let by the month and without a profit', () => {
    const rent = { ...WITHIN, average: 18, averageCap: 18, profit: undefined };
    render(<Standing of="现行清单" basis="RENT" standing={rent} />);

    expect(words('加权均价')).toContain('18.00 元/㎡·月');
    expect(screen.queryByText('综合利润')).toBeNull();
  });
});
