import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { usualPlan } from './planDraft';
import { flawsOf } from './planFlaws';
import { PlanFields } from './PlanFields';

// Vaadin's own fields need a browser that lays things out; here they are their label and their error.
vi.mock('@/components/fields', () => {
  const Field = ({ label, bind }: { label: string; bind: { errorMessage?: string } }) => (
    <p data-field={label}>{bind.errorMessage}</p>
  );
  return { CheckboxField: Field, DateTimeField: Field, NumberField: Field, SelectField: Field };
});

const setting = { targeted: false, drawAt: '2026-12-24T10:00' };

function Form() {
  const [plan, setPlan] = useState(usualPlan(Date.parse('2026-11-22T04:00:00Z')));
  return <PlanFields plan={plan} targeted={false} flaws={flawsOf(plan, setting)} onChange={setPlan} />;
}

const phases = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const fields = () =>
  [...document.querySelectorAll('[data-field]')].map((field) => field.getAttribute('data-field'));
const modes = () => screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked);

describe('the plan in the form', () => {
  it('says of each mode what it is, and asks only for what the chosen one needs', async () => {
    render(<Form />);
    expect(screen.getByText(/一轮一轮选/)).toBeDefined();
    expect(fields()).toContain('每轮同时选房');
    await userEvent.click(screen.getByRole('radio', { name: /意向排序/ }));
    expect(fields()).toEqual(['谁来选', '开始', '截止', '最多可排', '截止前公布把握', '选房演练']);
  });

  it('takes phases on, moves them and lets them go', async () => {
    render(<Form />);
    await userEvent.click(screen.getByText('加一个阶段'));
    expect(phases()).toEqual(['第 1 阶段', '第 2 阶段']);
    expect(modes()).toEqual([true, false, false, false, false, true]);
    await userEvent.click(screen.getAllByText('下移')[0]!);
    expect(modes()).toEqual([false, false, true, true, false, false]);
    await userEvent.click(screen.getAllByText('删去')[0]!);
    expect(phases()).toEqual(['第 1 阶段']);
    expect(modes()).toEqual([true, false, false]);
  });

  it('says at the field that a tier stands in the wrong place', async () => {
    render(<Form />);
    await userEvent.click(screen.getByText('加一个阶段'));
    await userEvent.click(screen.getAllByText('下移')[0]!);
    expect(screen.getByText('先选的顺位要排在前面，请把这个阶段上移。').dataset.field).toBe('谁来选');
  });
});
