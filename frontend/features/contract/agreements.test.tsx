import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as AgreementEndpoint from '@/generated/AgreementEndpoint';
import type Agreement from '@/generated/org/anju/Agreement';
import AgreementState from '@/generated/org/anju/AgreementState';
import LeaseEndReason from '@/generated/org/anju/LeaseEndReason';
import ProjectUse from '@/generated/org/anju/ProjectUse';
import { HomesFor } from '@/lib/homes';
import { AgreementsPage } from './AgreementsPage';

vi.mock('@/generated/AgreementEndpoint', () => ({ list: vi.fn(), financing: vi.fn() }));
// Their fields are Vaadin's, which want more than jsdom has.
vi.mock('./SigningPanel', () => ({ SigningPanel: () => null }));
vi.mock('./FinancingPanel', () => ({ FinancingPanel: () => null }));
vi.mock('./LeaseEndPanel', () => ({ LeaseEndPanel: () => null }));
vi.mock('./RenewalPanel', () => ({ RenewalPanel: () => null }));
vi.mock('@/lib/auth/session', () => ({ session: {} }));

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

const signed: Agreement = {
  selectionId: 8,
  offeringId: 3,
  receipt: 'HS-2026-000001',
  applicant: '陈**',
  unitId: 5,
  building: '1#',
  entrance: '1 单元',
  room: '601',
  layout: '两室一厅',
  builtArea: 84,
  use: ProjectUse.RENT,
  unitPrice: 15,
  totalPrice: 1260,
  state: AgreementState.SIGNED,
  chosenAt: '2026-11-20T02:00:00Z',
  signBy: '2026-12-01T15:59:59Z',
  signedAt: '2026-11-22T02:00:00Z',
  number: 'HS-ZL-2026-000008',
  lease: {
    terms: { months: 36, depositMonths: 2, payEveryMonths: 3, renewal: '期满前三个月提出。' },
    deposit: 2520,
    payment: 3780,
    startsOn: '2026-12-01',
    endsOn: '2029-11-30',
    renewals: 0,
  },
};

async function page(agreement: Agreement) {
  vi.mocked(AgreementEndpoint.list).mockResolvedValue({ items: [agreement], total: 1, page: 0, size: 50 });
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <HomesFor value={agreement.use}>
          <AgreementsPage offeringId={3} />
        </HomesFor>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await screen.findByText(agreement.receipt);
  return container;
}

beforeEach(() => vi.clearAllMocks());

describe('the agreements of an offering', () => {
  it('let a lease that runs be renewed or ended', async () => {
    await page(signed);
    expect(screen.getByRole('button', { name: '登记续租' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '登记提前终止' })).toBeTruthy();
  });

  it('say who ended a lease early and let nothing more be recorded', async () => {
    const end = {
      lastDay: '2027-05-31',
      reason: LeaseEndReason.RENT_OWED,
      note: '',
      recordedBy: '陈会计',
      recordedAt: '2027-05-01T02:00:00Z',
    };
    const lease = { ...signed.lease!, endsOn: end.lastDay, renewals: 2, end };
    const container = await page({ ...signed, lease });
    expect(container.textContent).toContain('提前终止：拖欠租金，陈会计 登记');
    expect(container.textContent).toContain('续租 2 次');
    expect(screen.queryByRole('button', { name: '登记续租' })).toBeNull();
    expect(screen.queryByRole('button', { name: '登记提前终止' })).toBeNull();
  });

  it('ask for the versions of a financing only where there are several', async () => {
    vi.mocked(AgreementEndpoint.financing).mockResolvedValue({ versions: [] });
    const financing = {
      version: 1,
      financing: { ownMoney: 420000, providentLoan: 0, bankLoan: 0 },
      recordedAt: '2026-11-22T02:00:00Z',
    };
    const sale = { ...signed, use: ProjectUse.SALE, lease: undefined, financing };
    await page(sale);
    expect(AgreementEndpoint.financing).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: '登记续租' })).toBeNull();

    await page({ ...sale, receipt: 'HS-2026-000002', financing: { ...financing, version: 2 } });
    expect(AgreementEndpoint.financing).toHaveBeenCalledWith(8);
  });
});
