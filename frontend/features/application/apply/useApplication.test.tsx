import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { EndpointValidationError, ValidationErrorData } from '@vaadin/hilla-frontend';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as DraftEndpoint from '@/generated/DraftEndpoint';
import TalentKind from '@/generated/org/anju/TalentKind';
import { RefusedError } from '@/lib/problem';
import { EMPTY_DRAFT, STEPS, type Draft } from './draft';
import { draftsOn, tabShelf } from './drafts';
import { Saving } from './saving';
import { useApplication } from './useApplication';

vi.mock('@/generated/DraftEndpoint', () => ({ submit: vi.fn(), save: vi.fn(), open: vi.fn() }));

const OFFERING = 7;
const submit = vi.mocked(DraftEndpoint.submit);
const save = vi.mocked(DraftEndpoint.save);
const open = vi.mocked(DraftEndpoint.open);

const complete: Draft = {
  ...EMPTY_DRAFT,
  applicant: { name: '王芳', identityNumber: '420203198506121016' },
  mobile: '13800000000',
  maritalStatus: 'MARRIED',
  spouse: { name: '李强', identityNumber: '420204200002291026' },
  hasHome: 'no',
  traded: 'no',
  annualIncome: '86000',
  category: 'TALENT',
  answers: { talentKind: TalentKind.MEDICAL },
};

function fill(onPricesChanged = vi.fn()) {
  const client = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const stored = { id: 'd1', version: 0, step: '', form: EMPTY_DRAFT, savedAt: '', isBegun: false };
  const saving = new Saving(stored, draftsOn(OFFERING), tabShelf, () => () => undefined);
  return renderHook(() => useApplication(saving, 1, onPricesChanged), { wrapper });
}

type Filling = ReturnType<typeof fill>['result'];

function goToReview(result: Filling) {
  act(() => result.current.type(complete, 'applicant'));
  for (const step of STEPS.slice(0, -1)) {
    expect(result.current.step).toBe(step);
    act(() => result.current.next());
  }
  act(() => result.current.sign('王芳'));
}

beforeEach(() => {
  sessionStorage.clear();
  submit.mockReset();
  open.mockReset();
  save.mockReset();
  save.mockImplementation((_id, version) => Promise.resolve({ version: version + 1, savedAt: '' }));
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

  it('is saved before it is submitted, and ends with the receipt number and nothing in the tab', async () => {
    submit.mockResolvedValue({ receipt: 'HS26-000731-4' });
    const { result } = fill();
    goToReview(result);
    expect(sessionStorage.length).toBe(1);
    act(() => result.current.next());
    await waitFor(() => expect(result.current.submit.result?.receipt).toBe('HS26-000731-4'));
    expect(submit).toHaveBeenCalledWith(
      'd1',
      1,
      1,
      expect.objectContaining({ annualIncome: 86_000 }),
      undefined,
      '王芳',
    );
    expect(sessionStorage.length + localStorage.length).toBe(0);
  });

  it('is not sent without a signature, which is stored nowhere', () => {
    const { result } = fill();
    goToReview(result);
    act(() => result.current.sign(' '));
    act(() => result.current.next());
    expect(Object.keys(result.current.errors)).toEqual(['declaredName']);
    expect(submit).not.toHaveBeenCalled();
    expect(JSON.stringify(result.current.draft)).not.toContain('declaredName');
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
    expect(submit.mock.calls.map(([, , version]) => version)).toEqual([1, 2]);
  });

  it('shows what another device changed instead of submitting it unseen', async () => {
    const stale = { status: 409, code: 'draft.changed-elsewhere', title: 'x' };
    submit.mockRejectedValueOnce(new RefusedError(stale));
    const { result } = fill();
    goToReview(result);
    open.mockResolvedValue({
      id: 'd1',
      offeringId: OFFERING,
      paperFolder: 'p',
      version: 9,
      step: 'review',
      content: JSON.stringify({ ...complete, annualIncome: '90000', mobile: '13911112222' }),
      savedAt: '',
    });
    act(() => result.current.next());
    await waitFor(() => expect(result.current.saved.taken).toEqual(['mobile', 'annualIncome']));
    expect(result.current.draft).toMatchObject({ annualIncome: '90000', mobile: '13911112222' });
    expect(result.current.submit.result).toBeUndefined();
  });
});
