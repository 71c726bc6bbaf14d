import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import * as OfferingEndpoint from '@/generated/OfferingEndpoint';
import ProjectUse from '@/generated/org/anju/ProjectUse';
import { useT } from '@/lib/i18n';
import { HomesOf } from './HomesOf';
import { Price, UnitPrice } from './values';

vi.mock('@/generated/OfferingEndpoint', () => ({ homes: vi.fn() }));
vi.mock('@/lib/auth/session', () => ({ session: {} }));

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

function Flat() {
  return (
    <p>
      {useT()('contract.total')} <Price yuan={1260} /> <UnitPrice yuanPerSquareMetre={15} />
    </p>
  );
}

function show() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <HomesOf offeringId={3}>
        <Flat />
      </HomesOf>
    </QueryClientProvider>,
  );
}

describe('a page of an offering', () => {
  it('speaks of monthly rents where homes are let', async () => {
    vi.mocked(OfferingEndpoint.homes).mockResolvedValue({ use: ProjectUse.RENT });
    show();
    expect((await screen.findByText(/月租金/)).textContent).toBe('月租金 1,260 元/月 15 元/㎡·月');
  });

  it('speaks of prices where homes are sold', async () => {
    vi.mocked(OfferingEndpoint.homes).mockResolvedValue({ use: ProjectUse.SALE });
    show();
    expect((await screen.findByText(/总价/)).textContent).toBe('总价 1,260 元 15 元/㎡');
  });

  it('shows no price before it knows which', () => {
    vi.mocked(OfferingEndpoint.homes).mockReturnValue(new Promise(() => undefined));
    show();
    expect(screen.queryByText(/1,260/)).toBeNull();
  });
});
