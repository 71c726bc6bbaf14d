import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import SelectionMode from '@/generated/org/anju/SelectionMode';
import type SelectionPhase from '@/generated/org/anju/SelectionPhase';
import { PlanRules, PlanTimeline } from './PublishedPlan';

const turns: SelectionPhase = {
  ...{ phase: 2, tier: 2, mode: SelectionMode.TURNS, startsAt: '2026-12-02T01:00:00Z', movedUp: false },
  ...{ familiesPerSlot: 6, secondsPerTurn: 600, absentSeconds: 90, holdSeconds: 0, checkInMinutes: 60 },
};
const wishes: SelectionPhase = {
  ...{ phase: 1, tier: 1, mode: SelectionMode.WISH_LISTS, startsAt: '2026-11-28T01:00:00Z', movedUp: false },
  ...{ endsAt: '2026-11-28T09:00:00Z', mostWishes: 20, showsChances: false },
};

describe('the published plan', () => {
  it('names each phase with who chooses, when and how', () => {
    render(<PlanTimeline plan={{ phases: [wishes, turns] }} targetEmployer="公交集团" />);
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      '意向排序',
      '按序选房',
    ]);
    expect(screen.getByText('第一顺位：公交集团职工')).toBeDefined();
    expect(screen.getByText('第二顺位：其他入围家庭')).toBeDefined();
    expect(screen.getByText('17:00')).toBeDefined();
    expect(screen.getByText(/轮到后 1 分 30 秒内没有签到/)).toBeDefined();
    expect(screen.getByText('截止前不公布把握。')).toBeDefined();
  });

  it('says nothing of a hold that the plan does not give', () => {
    render(<PlanTimeline plan={{ phases: [turns] }} targetEmployer={undefined} />);
    expect(screen.queryByText(/留住/)).toBeNull();
  });

  it('calls the first tier everybody where no employer comes first', () => {
    render(<PlanTimeline plan={{ phases: [wishes] }} targetEmployer={undefined} />);
    expect(screen.getByText('全部入围家庭')).toBeDefined();
  });

  it('tells of the rehearsal before the first phase', () => {
    const plan = { rehearsalAt: '2026-11-27T01:00:00Z', phases: [wishes] };
    render(<PlanTimeline plan={plan} targetEmployer={undefined} />);
    expect(screen.getAllByRole('heading')[0]?.textContent).toBe('选房演练');
  });

  it('says what becomes of who does not come, with the article and the days for force majeure', () => {
    render(<PlanRules forceMajeureDays={5} />);
    expect(screen.getByText(/视同放弃这次资格.*办法第二十一条/)).toBeDefined();
    expect(screen.getByText(/放弃后 5 个工作日内/)).toBeDefined();
  });
});
