import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type CalculationView from '@/generated/org/anju/CalculationView';
import type PriceSheetView from '@/generated/org/anju/PriceSheetView';
import { Formula } from './Formula';
import { SheetFields } from './SheetFields';

// Vaadin's fields want more than jsdom has.
vi.mock('@/components/fields', async () => {
  const { createElement } = await import('react');
  const field = ({ label, help }: { label: string; help?: string }) =>
    createElement('label', undefined, label, createElement('input'), createElement('small', undefined, help));
  return { DateField: field, SelectField: field, TextField: field };
});
vi.mock('@/components/FileDrop', () => ({ FileDrop: () => null }));
vi.mock('@/components/FilePreview', () => ({ FilePreview: () => null }));
vi.mock('@/lib/auth/session', () => ({ session: {} }));

const PAPER = {
  id: 7,
  issuer: '黄石市税务局',
  number: '完税 1 号',
  issuedOn: '2026-01-05',
  fileName: '完税证明.pdf',
  type: 'PDF',
  size: 1,
};

const SHEET = {
  version: 2,
  basis: 'BUILT',
  built: { landCost: 0, constructionCost: 900_000, area: 200, markupPercent: 5 },
  highestPrice: 4725,
  costs: [
    { kind: 'TAXES', amount: 1000, note: '契税', document: PAPER },
    { kind: 'OTHER', amount: 20, note: '' },
  ],
  coefficients: { storeys: [], orientations: [], layouts: [] },
} as unknown as PriceSheetView;

const CALCULATION = {
  offeringId: 1,
  basis: 'BUILT',
  limits: { maxMarkupPercent: 5, maxRentPercent: 90, maxProfitPercent: 5 },
  places: [],
  sheet: SHEET,
  costs: { landCost: 0, constructionCost: 900_000, area: 200, offeringName: '一期', sheetVersion: 2 },
} as unknown as CalculationView;

describe('the papers of a sheet’s costs', () => {
  it('can be opened where the sheet is shown, and are missed where an old cost has none', () => {
    render(<Formula sheet={SHEET} />);

    expect(screen.getByText(/黄石市税务局 · 完税 1 号/)).toBeDefined();
    expect(screen.getAllByRole('button', { name: '查看文件' })).toHaveLength(1);
    expect(screen.getByText('早先的一项，没有凭据')).toBeDefined();
  });

  it('are asked for in the next version where they are missing', () => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <SheetFields calculation={CALCULATION} />
      </QueryClientProvider>,
    );

    expect(screen.getByText(/黄石市税务局 · 完税 1 号/)).toBeDefined();
    expect(screen.getAllByRole('group', { name: '凭据（发票、完税证明、合同等）' })).toHaveLength(1);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '保存测算表' }).disabled).toBe(true);

    fireEvent.click(screen.getAllByRole('button', { name: '删去' })[1]!);

    expect(screen.getByRole<HTMLButtonElement>('button', { name: '保存测算表' }).disabled).toBe(false);
  });
});
