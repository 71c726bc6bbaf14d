import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as RentEndpoint from '@/generated/RentEndpoint';
import type LeaseRent from '@/generated/org/anju/LeaseRent';
import { LeasePage } from './LeasePage';
import { RentsPage } from './RentsPage';

vi.mock('@/generated/RentEndpoint', () => ({ list: vi.fn(), lease: vi.fn() }));
// Its fields are Vaadin's, which want more than jsdom has.
vi.mock('./RentForm', () => ({
  RentForm: ({ onDone }: { onDone: () => void }) => <button onClick={onDone}>提交复核</button>,
}));
const who = vi.hoisted(() => ({ roles: ['acquirer'] }));
vi.mock('@/lib/auth/session', () => ({ session: {}, useSession: () => ({ person: who }) }));

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

const lease: LeaseRent = {
  leaseId: 8,
  projectId: 3,
  projectName: '磁湖租赁',
  number: 'HS-ZL-2026-000008',
  tenant: '陈**',
  home: '1# 1 单元 601',
  rent: 1000,
  startsOn: '2026-12-01',
  endsOn: '2027-06-30',
  due: 3000,
  received: 2999.99,
  outstanding: 0.01,
  toReturn: 0,
  nextDueOn: '2027-03-01',
};

function page(element: React.ReactNode) {
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>{element}</MemoryRouter>
    </QueryClientProvider>,
  ).container;
}

beforeEach(() => {
  vi.clearAllMocks();
  who.roles = ['acquirer'];
});

describe('the rents of a project', () => {
  it('show to the cent what is due, received and outstanding, and lead to each lease', async () => {
    vi.mocked(RentEndpoint.list).mockResolvedValue({
      projectName: lease.projectName,
      due: 3000,
      received: 2999.99,
      outstanding: 0.01,
      toReturn: 0,
      leases: { items: [lease], total: 1, page: 0, size: 20 },
    });
    const container = page(<RentsPage base="/acquirer/funding" projectId={3} />);

    const link = await screen.findByRole('link', { name: lease.number });
    expect(link.getAttribute('href')).toBe('/acquirer/funding/leases/8');
    expect(container.textContent).toContain('2,999.99 元');
    expect(container.textContent).toContain('0.01 元');
    expect(container.textContent).toContain('2027年3月1日');
    expect(container.textContent).not.toContain('应退租户');
  });

  it('say of which lease rent is to be given back, and how much in all', async () => {
    vi.mocked(RentEndpoint.list).mockResolvedValue({
      projectName: lease.projectName,
      due: 3000,
      received: 6000,
      outstanding: 0,
      toReturn: 3000,
      leases: {
        items: [{ ...lease, received: 6000, outstanding: 0, toReturn: 3000 }],
        total: 1,
        page: 0,
        size: 20,
      },
    });
    page(<RentsPage base="/acquirer/funding" projectId={3} />);

    expect(await screen.findAllByText(/应退租户/)).toHaveLength(2);
  });

  it.each([
    ['acquirer', true],
    ['bureau-officer', false],
  ])('tell the %s what is to be given back, and only the acquirer how to book it', async (role, books) => {
    who.roles = [role];
    vi.mocked(RentEndpoint.lease).mockResolvedValue({
      lease: { ...lease, received: 6000, outstanding: 0, toReturn: 3000 },
      instalments: [],
      receipts: [],
    });
    page(<LeasePage base="/acquirer/funding" leaseId={8} />);

    expect((await screen.findByText(/比应收的多/)).textContent).toContain('3,000.00 元');
    expect(screen.queryByText(/申请冲销/) !== null).toBe(books);
  });

  it('show of a lease each instalment with what was paid of it, and lead to each voucher', async () => {
    const instalment = { months: 3, amount: 3000, paid: 0, due: false };
    vi.mocked(RentEndpoint.lease).mockResolvedValue({
      lease,
      instalments: [
        {
          ...instalment,
          number: 1,
          dueOn: '2026-12-01',
          lastDay: '2027-02-28',
          paid: 2999.99,
          due: true,
        },
        { ...instalment, number: 2, dueOn: '2027-03-01', lastDay: '2027-05-31' },
      ],
      receipts: [{ voucherId: 77, day: '2026-11-30', amount: 2999.99, reference: 'B-1' }],
    });
    const container = page(<LeasePage base="/acquirer/funding" leaseId={8} />);

    await screen.findByText('欠付');
    expect(container.textContent).toContain('3 个月租金（至 2027年2月28日）');
    expect(screen.getByText('未到期')).toBeTruthy();
    expect(screen.getByRole('link', { name: '打开凭证' }).getAttribute('href')).toBe(
      '/acquirer/funding/vouchers/77',
    );
    expect(screen.getByRole('button', { name: '登记收租' })).toBeTruthy();
  });

  it('say of a receipt that was entered that a colleague has to approve it', async () => {
    vi.mocked(RentEndpoint.lease).mockResolvedValue({ lease, instalments: [], receipts: [] });
    page(<LeasePage base="/acquirer/funding" leaseId={8} />);
    fireEvent.click(await screen.findByRole('button', { name: '登记收租' }));
    expect(screen.queryByRole('status')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '提交复核' }));

    expect(screen.getByRole('status').textContent).toContain('另一位同事复核后入账');
    expect(screen.queryByRole('button', { name: '提交复核' })).toBeNull();
  });
});
