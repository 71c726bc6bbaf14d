import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import ImportState from '@/generated/org/anju/ImportState';
import type ListStanding from '@/generated/org/anju/ListStanding';
import type Preview from '@/generated/org/anju/Preview';
import PriceBasisKind from '@/generated/org/anju/PriceBasisKind';
import * as PriceListEndpoint from '@/generated/PriceListEndpoint';
import { ImportPreview } from './ImportPreview';

vi.mock('@/generated/PriceListEndpoint', () => ({ preview: vi.fn(), save: vi.fn(), discard: vi.fn() }));
vi.mock('./PreviewRows', () => ({ PreviewRows: () => null }));
// The real one asks the browser for its style sheets, which jsdom cannot tell on every Node.
vi.mock('@vaadin/react-components/Button.js', () => ({
  Button: ({ disabled, onClick, children }: ComponentProps<'button'>) => (
    <button type="button" disabled={disabled} onClick={onClick}>
      {children}
    </button>
  ),
}));
vi.mock('@/lib/auth/session', () => ({ session: {} }));

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

const STANDING: ListStanding = {
  units: 1,
  area: 100,
  average: 4800,
  averageCap: 4960,
  total: 480_000,
  totalCap: 496_000,
  against: [],
};
const OBSTACLE = { code: 'calculation.total-above-cap', title: '总价太高', detail: '请调低价格。' };

function show(found: Pick<Preview, 'standing' | 'refused'>) {
  vi.mocked(PriceListEndpoint).preview.mockResolvedValue({
    job: {
      id: 7,
      fileName: 'list.csv',
      state: ImportState.READY,
      rowsDone: 1,
      rowsTotal: 1,
      rowsGood: 1,
      rowsBad: 0,
      rowsFiled: 0,
      createdAt: '2026-11-20T02:00:00Z',
    },
    summary: { units: 1, buildings: 1, area: 100, money: 480_000, ignoredHeadings: [] },
    ...found,
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ImportPreview importId={7} basis={PriceBasisKind.BUILT} />
    </QueryClientProvider>,
  );
}

const save = () => screen.findByRole<HTMLButtonElement>('button', { name: '保存这份清单' });

describe('an imported list before it is saved', () => {
  beforeEach(() => vi.clearAllMocks());

  it('stands beside its limits and can be saved within them', async () => {
    show({ standing: STANDING });

    expect((await save()).disabled).toBe(false);
    expect(screen.getByRole('row', { name: /加权均价/ }).textContent).toContain('4,960.00');
  });

  it('is not saved above a limit, and says which', async () => {
    show({ standing: { ...STANDING, against: [OBSTACLE] } });

    expect((await save()).disabled).toBe(true);
    expect(screen.getByText('总价太高')).toBeDefined();
  });

  it('says why it cannot be held against anything', async () => {
    show({ refused: { ...OBSTACLE, title: '还没有价格测算表。' } });

    expect((await save()).disabled).toBe(true);
    expect(screen.getByText('还没有价格测算表。')).toBeDefined();
  });
});
