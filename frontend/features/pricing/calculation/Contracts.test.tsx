import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type CalculationView from '@/generated/org/anju/CalculationView';
import type ConfirmedContracts from '@/generated/org/anju/ConfirmedContracts';
import PayeeRole from '@/generated/org/anju/PayeeRole';
import { BasisFields } from './BasisFields';
import { Contracts } from './Contracts';
import { typedOf } from './typed';

// Vaadin's fields want more than jsdom has.
vi.mock('@/components/fields', async () => {
  const { createElement } = await import('react');
  const field = ({ label, help }: { label: string; help?: string }) =>
    createElement('label', undefined, label, createElement('input'), createElement('small', undefined, help));
  return { DateField: field, SelectField: field, TextField: field };
});

const CONFIRMED = {
  land: 6_920_000,
  construction: 14_800_000.5,
  contracts: [
    {
      role: PayeeRole.LAND_AUTHORITY,
      name: '自然资源局',
      number: '黄划拨 22 号',
      signedOn: '2025-09-01',
      sum: 6_920_000,
    },
    {
      role: PayeeRole.GENERAL_CONTRACTOR,
      name: '东楚建筑',
      number: 'SG2025-002',
      signedOn: '2025-09-02',
      sum: 14_800_000.5,
    },
  ],
} satisfies ConfirmedContracts;

const CALCULATION = {
  basis: 'BUILT',
  limits: { maxMarkupPercent: 5, maxRentPercent: 90, maxProfitPercent: 5 },
  places: [],
  contracts: CONFIRMED,
} as unknown as CalculationView;

describe('the contracts that costs rest on', () => {
  it('are listed with their parties, and added up for land and for construction', () => {
    render(<Contracts contracts={CONFIRMED} />);

    expect(screen.getByRole('row', { name: /自然资源局/ }).textContent).toContain('6,920,000.00 元');
    expect(screen.getByRole('row', { name: /东楚建筑/ }).textContent).toContain('施工总承包单位');
    expect(screen.getByText(/土地 6,920,000.00 元，建安 14,800,000.50 元/)).toBeDefined();
  });

  it('are missed in words where there are none', () => {
    render(<Contracts contracts={{ land: 0, construction: 0, contracts: [] }} />);

    expect(screen.getByText(/还没有住更部门确认过的合同/)).toBeDefined();
  });

  it('stand beside the fields that they limit', () => {
    render(<BasisFields calculation={CALCULATION} typed={typedOf(CALCULATION)} onType={() => undefined} />);

    expect(screen.getByText('已确认的土地合同：6,920,000.00 元，不能超过')).toBeDefined();
    expect(screen.getByText('已确认的建设合同：14,800,000.50 元，不能超过')).toBeDefined();
  });
});
