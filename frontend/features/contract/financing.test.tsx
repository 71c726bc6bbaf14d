import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as AgreementEndpoint from '@/generated/AgreementEndpoint';
import type FinancingVersion from '@/generated/org/anju/FinancingVersion';
import { changesOf } from './changes';
import { FinancingLines } from './FinancingLines';
import { FinancingVersions } from './FinancingVersions';

vi.mock('@/generated/AgreementEndpoint', () => ({ financing: vi.fn() }));
vi.mock('@/lib/auth/session', () => ({ session: {} }));

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

const words = (node: React.ReactNode) => render(node).container.textContent;

const first: FinancingVersion = {
  version: 1,
  recordedAt: '2026-11-22T02:00:00Z',
  financing: {
    ownMoney: 120000.5,
    providentLoan: 300000,
    providentLender: '黄石住房公积金中心',
    bankLoan: 0,
  },
};

const second: FinancingVersion = {
  version: 2,
  recordedAt: '2026-11-25T02:00:00Z',
  recordedBy: '陈会计',
  financing: {
    ownMoney: 20000.5,
    providentLoan: 300000,
    providentLender: '武汉住房公积金中心',
    bankLoan: 100000,
    bankLender: '磁湖银行',
  },
};

beforeEach(() => vi.clearAllMocks());

describe('how a family pays', () => {
  it('is said to the cent with each lender, and says nothing of what is not lent', () => {
    const said = words(<FinancingLines financing={first} />);
    expect(said).toContain('自有资金 120,000.50 元');
    expect(said).toContain('公积金贷款 300,000.00 元（黄石住房公积金中心）');
    expect(said).not.toContain('银行贷款');
  });

  it('is not recorded at first', () => {
    expect(words(<FinancingLines />)).toBe('未登记');
  });

  it('keeps each version with who recorded it, when, and what changed', async () => {
    vi.mocked(AgreementEndpoint.financing).mockResolvedValue({ versions: [second, first] });
    const { container } = render(
      <QueryClientProvider client={new QueryClient()}>
        <FinancingVersions selectionId={8} />
      </QueryClientProvider>,
    );

    await screen.findByText('各次登记（2 版）');
    for (const said of [
      '陈会计',
      '登记人未留名',
      '2026年11月25日',
      '自有资金由 120,000.50 元 改为 20,000.50 元',
      '银行贷款由 0.00 元 改为 100,000.00 元',
      '公积金贷款换了贷款机构',
    ]) {
      expect(container.textContent).toContain(said);
    }
    expect(AgreementEndpoint.financing).toHaveBeenCalledWith(8);
  });

  it('has changed only where sums or lenders differ', () => {
    expect(changesOf(first, first)).toEqual([]);
    expect(changesOf(first, second).map(({ part }) => part)).toEqual([
      'ownMoney',
      'providentLoan',
      'bankLoan',
    ]);
  });
});
