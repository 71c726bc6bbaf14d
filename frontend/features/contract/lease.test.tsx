import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as AgreementEndpoint from '@/generated/AgreementEndpoint';
import * as RentEndpoint from '@/generated/RentEndpoint';
import type Agreement from '@/generated/org/anju/Agreement';
import AgreementState from '@/generated/org/anju/AgreementState';
import LeaseEndReason from '@/generated/org/anju/LeaseEndReason';
import ProjectUse from '@/generated/org/anju/ProjectUse';
import type RentStatement from '@/generated/org/anju/RentStatement';
import { HomesFor } from '@/lib/homes';
import { MyAgreement } from './MyAgreement';

vi.mock('@/generated/AgreementEndpoint', () => ({ mine: vi.fn() }));
vi.mock('@/generated/RentEndpoint', () => ({ mine: vi.fn() }));
// Its dialog is Vaadin's, which wants more than jsdom has.
vi.mock('./Decline', () => ({ Decline: () => null }));
vi.mock('@/lib/auth/session', () => ({ session: {} }));

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

const sale: Agreement = {
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
  use: ProjectUse.SALE,
  unitPrice: 5000,
  totalPrice: 420000,
  state: AgreementState.SIGNED,
  chosenAt: '2026-11-20T02:00:00Z',
  signBy: '2026-12-01T15:59:59Z',
  signedAt: '2026-11-22T02:00:00Z',
  number: 'HS-2026-000007',
};

const rent: Agreement = {
  ...sale,
  use: ProjectUse.RENT,
  unitPrice: 15,
  totalPrice: 1260,
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

const statement: RentStatement = {
  lease: {
    leaseId: 8,
    projectId: 2,
    projectName: '磁湖租赁',
    number: 'HS-ZL-2026-000008',
    tenant: '陈**',
    home: '1# 1 单元 601',
    rent: 1260,
    startsOn: '2026-12-01',
    endsOn: '2029-11-30',
    due: 3780,
    received: 3600,
    outstanding: 180,
    toReturn: 0,
    nextDueOn: '2027-03-01',
  },
  instalments: [
    {
      number: 1,
      dueOn: '2026-12-01',
      lastDay: '2027-02-28',
      months: 3,
      amount: 3780,
      paid: 3600,
      due: true,
    },
    {
      number: 2,
      dueOn: '2027-03-01',
      lastDay: '2027-05-31',
      months: 3,
      amount: 3780,
      paid: 0,
      due: false,
    },
  ],
  receipts: [{ day: '2026-11-30', amount: 3600, reference: 'B-1' }],
};

async function page(agreement: Agreement, rents = statement) {
  vi.mocked(RentEndpoint.mine).mockResolvedValue(rents);
  vi.mocked(AgreementEndpoint.mine).mockResolvedValue(agreement);
  const { container } = render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <HomesFor value={agreement.use}>
          <MyAgreement offeringId={3} />
        </HomesFor>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await screen.findByText('1# 1 单元 601');
  return container.textContent;
}

beforeEach(() => vi.clearAllMocks());

describe('what a family has signed', () => {
  it('is a lease with its days, deposit and payments where homes are let', async () => {
    const words = await page(rent);
    for (const said of [
      '1,260 元/月',
      '15 元/㎡·月',
      '2026年12月1日 – 2029年11月30日',
      '2,520 元（2 个月租金）',
      '每 3 个月付一次，每次 3,780 元',
      '期满前三个月提出。',
      '租赁合同编号HS-ZL-2026-000008',
      '租赁合同已签订并登记',
    ]) {
      expect(words).toContain(said);
    }
    expect(words).not.toMatch(/总价|单价|协议|付款|回购/);
  });

  it('shows what rent is due on which day, what is paid and what is outstanding', async () => {
    await page(rent);

    const table = await screen.findByRole('table', { name: '应付租金' });
    expect(table.textContent).toContain('2026年12月1日');
    expect(table.textContent).toContain('3,780.00 元');
    expect(table.textContent).toContain('欠付');
    expect(table.textContent).toContain('未到期');
    expect(screen.getByText('180.00 元')).toBeTruthy();
    expect(RentEndpoint.mine).toHaveBeenCalledWith(3);
    expect(screen.queryByText(/退还给您/)).toBeNull();
  });

  it('says what the family gets back of rent paid ahead of an early end', async () => {
    await page(rent, { ...statement, lease: { ...statement.lease, outstanding: 0, toReturn: 3600 } });

    expect((await screen.findByText(/退还给您/)).textContent).toContain('多 3,600.00 元');
  });

  it('says why it ended early and what can be done next', async () => {
    const words = await page({
      ...rent,
      state: AgreementState.ENDED,
      lease: {
        ...rent.lease!,
        endsOn: '2027-05-31',
        renewals: 1,
        end: {
          lastDay: '2027-05-31',
          reason: LeaseEndReason.FAMILY_LEAVES,
          note: '调往外地',
          recordedBy: '陈会计',
          recordedAt: '2027-05-01T02:00:00Z',
        },
      },
    });
    for (const said of [
      '已终止',
      '2026年12月1日 – 2027年5月31日',
      '租户退租 调往外地',
      '续租 1 次',
      '可以重新申请',
    ]) {
      expect(words).toContain(said);
    }
    expect(await screen.findByRole('table', { name: '应付租金' })).toBeTruthy();
  });

  it('says what follows while an early end is still to come', async () => {
    const words = await page({
      ...rent,
      lease: {
        ...rent.lease!,
        end: {
          lastDay: '2027-05-31',
          reason: LeaseEndReason.FAMILY_LEAVES,
          note: '',
          recordedBy: '陈会计',
          recordedAt: '2027-05-01T02:00:00Z',
        },
      },
    });

    expect(words).toContain('租约将提前终止');
    expect(words).not.toContain('租赁合同已签订并登记');
  });

  it('asks for no deposit where there is none', async () => {
    const terms = { ...rent.lease!.terms, depositMonths: 0 };
    expect(await page({ ...rent, lease: { ...rent.lease!, terms, deposit: 0 } })).toContain('不收押金');
  });

  it('is an agreement without any of that where they are sold', async () => {
    const words = await page(sale);
    expect(words).toContain('420,000 元');
    expect(words).not.toMatch(/租金|押金|起止日期/);
    expect(RentEndpoint.mine).not.toHaveBeenCalled();
  });

  it('says what to sign while there is time', async () => {
    const lease = { ...rent.lease!, startsOn: undefined, endsOn: undefined };
    const words = await page({ ...rent, state: AgreementState.TO_SIGN, signedAt: undefined, lease });
    expect(words).toContain('签订租赁合同');
    expect(words).not.toContain('起止日期');
  });
});
