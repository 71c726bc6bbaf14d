import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FinancingLines } from './FinancingLines';

vi.mock('@/lib/auth/session', () => ({ session: {} }));

const words = (node: React.ReactNode) => render(node).container.textContent;

describe('how a family pays', () => {
  it('is said to the cent with each lender, and says nothing of what is not lent', () => {
    const said = words(
      <FinancingLines
        financing={{
          version: 2,
          recordedAt: '2026-11-22T02:00:00Z',
          financing: {
            ownMoney: 120000.5,
            providentLoan: 300000,
            providentLender: '黄石住房公积金中心',
            bankLoan: 0,
          },
        }}
      />,
    );
    expect(said).toContain('自有资金 120,000.50 元');
    expect(said).toContain('公积金贷款 300,000.00 元（黄石住房公积金中心）');
    expect(said).not.toContain('银行贷款');
  });

  it('is not recorded at first', () => {
    expect(words(<FinancingLines />)).toBe('未登记');
  });
});
