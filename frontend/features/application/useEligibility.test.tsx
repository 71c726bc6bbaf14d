import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as EligibilityEndpoint from '@/generated/EligibilityEndpoint';
import EligibilityOutcome from '@/generated/org/anju/EligibilityOutcome';
import type HouseholdFacts from '@/generated/org/anju/HouseholdFacts';
import { queryClient } from '@/lib/query';
import { useEligibility } from './useEligibility';

vi.mock('@/generated/EligibilityEndpoint');

const check = vi.mocked(EligibilityEndpoint.check);

const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
);

const hints = (facts: HouseholdFacts) =>
  renderHook((now: HouseholdFacts) => useEligibility(now, 7).eligibility?.outcome, {
    wrapper,
    initialProps: facts,
  });

describe('the hints on who may apply', () => {
  beforeEach(() => {
    queryClient.clear();
    check.mockReset();
  });

  it('ask the server about these facts and this offering', async () => {
    check.mockResolvedValue({ outcome: EligibilityOutcome.MET, conditions: [] });
    const { result } = hints({ homes: [] });
    await waitFor(() => expect(result.current).toBe('MET'));
    expect(check).toHaveBeenCalledExactlyOnceWith({ homes: [] }, 7);
  });

  it('keep the last answer until the next one is there', async () => {
    check.mockResolvedValueOnce({ outcome: EligibilityOutcome.MET, conditions: [] });
    const { result, rerender } = hints({ homes: [] });
    await waitFor(() => expect(result.current).toBe('MET'));
    check.mockResolvedValueOnce({ outcome: EligibilityOutcome.NOT_MET, conditions: [] });
    rerender({ homes: [], annualIncome: 1 });
    expect(result.current).toBe('MET');
    await waitFor(() => expect(result.current).toBe('NOT_MET'));
    expect(check).toHaveBeenLastCalledWith({ homes: [], annualIncome: 1 }, 7);
  });
});
