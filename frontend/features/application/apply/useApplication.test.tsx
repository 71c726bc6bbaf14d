import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { EndpointValidationError, ValidationErrorData } from '@vaadin/hilla-frontend';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as ApplicationEndpoint from '@/generated/ApplicationEndpoint';
import { RefusedError } from '@/lib/problem';
import type { Draft } from './draft';
import { forgetDraft, useApplication } from './useApplication';

vi.mock('@/generated/ApplicationEndpoint', () => ({ submit: vi.fn() }));

const OFFERING = 7;
const submit = vi.mocked(ApplicationEndpoint.submit);

const complete: Draft = {
  applicant: { name: '王芳', identityNumber: '420203198506121016' },
  mobile: '13800000000',
  married: 'yes',
  spouse: { name: '李强', identityNumber: '420204200002291026' },
  children: [],
  hasHome: 'no',
  housingArea: '',
  traded: 'no',
  tradedOn: '',
  annualIncome: '86000',
  category: 'TALENT',
  categoryReason: '',
  committed: true,
};

function fill(onPricesChanged = vi.fn()) {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useApplication(OFFERING, 1, onPricesChanged), { wrapper });
}

type Filling = ReturnType<typeof fill>['result'];

function goToReview(result: Filling) {
  act(() => result.current.type(complete, 'applicant'));
  for (let step = 0; step < 7; step++) {
    act(() => result.current.next());
  }
}

beforeEach(() => {
  forgetDraft(OFFERING);
  submit.mockReset();
});

describe('an application that is being filled in', () => {
  it('stays at a step until nothing is missing there', () => {
    const { result } = fill();
    act(() => result.current.next());
    expect(result.current.step).toBe('applicant');
    expect(Object.keys(result.current.errors)).toContain('applicant.name');
    act(() => result.current.type({ applicant: complete.applicant }, 'applicant.name'));
    expect(Object.keys(result.current.errors)).not.toContain('applicant.name');
  });

  it('ends with the receipt number', async () => {
    submit.mockResolvedValue({ receipt: 'HS26-000731-4' });
    const { result } = fill();
    goToReview(result);
    expect(result.current.step).toBe('review');
    act(() => result.current.next());
    await waitFor(() => expect(result.current.submit.result?.receipt).toBe('HS26-000731-4'));
    expect(submit).toHaveBeenCalledWith(OFFERING, 1, expect.objectContaining({ annualIncome: 86_000 }), true);
  });

  it('leads to each step that the server refused and back, and loses nothing', async () => {
    const refused = (field: string) => new ValidationErrorData('no', field);
    submit.mockRejectedValue(
      new EndpointValidationError('x', [refused('household.annualIncome'), refused('spouse.identityNumber')]),
    );
    const { result } = fill();
    goToReview(result);
    act(() => result.current.next());
    await waitFor(() => expect(result.current.step).toBe('spouse'));
    expect(result.current.errors).toEqual({ annualIncome: 'no', 'spouse.identityNumber': 'no' });
    expect(result.current.draft).toEqual(complete);
    act(() => result.current.next());
    expect(result.current.step).toBe('income');
    act(() => result.current.next());
    expect(result.current.step).toBe('review');
  });

  it('keeps everything when the prices changed, and sends the version that was confirmed', async () => {
    const changed = { status: 409, code: 'application.price-list-changed', title: 'x' };
    submit.mockRejectedValueOnce(new RefusedError(changed));
    submit.mockResolvedValueOnce({ receipt: 'HS26-000731-4' });
    const onPricesChanged = vi.fn();
    const { result } = fill(onPricesChanged);
    goToReview(result);
    act(() => result.current.next());
    await waitFor(() => expect(onPricesChanged).toHaveBeenCalled());
    expect(result.current.draft).toEqual(complete);
    expect(result.current.submit.error).toBeNull();
    act(() => result.current.submitWith(2));
    await waitFor(() => expect(result.current.submit.result).toBeDefined());
    expect(submit.mock.calls.map(([, version]) => version)).toEqual([1, 2]);
  });

  it('is still there when the page was put aside for a login, and stored nowhere', () => {
    const first = fill();
    act(() => first.result.current.type({ mobile: '138' }, 'mobile'));
    first.unmount();
    expect(fill().result.current.draft.mobile).toBe('138');
    expect(localStorage.length + sessionStorage.length).toBe(0);
  });
});
