import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as CheckQueueEndpoint from '@/generated/CheckQueueEndpoint';
import * as VerificationEndpoint from '@/generated/VerificationEndpoint';
import type CheckCase from '@/generated/org/anju/CheckCase';
import { RefusedError } from '@/lib/problem';
import { Decision } from './Decision';

vi.mock('@/generated/VerificationEndpoint', () => ({ decide: vi.fn(), giveBack: vi.fn() }));
vi.mock('@/generated/CheckQueueEndpoint', () => ({ next: vi.fn(), claim: vi.fn(), officers: vi.fn() }));
vi.mock('@/lib/auth/session', () => ({ useSession: () => ({ person: { roles: person.roles } }) }));
// Vaadin's fields and dialog lay themselves out, which jsdom cannot.
vi.mock('@/components/fields', () => {
  interface Field {
    label: string;
    bind: {
      value?: string;
      checked?: boolean;
      onValueChanged?: (event: { detail: { value: string } }) => void;
      onCheckedChanged?: (event: { detail: { value: boolean } }) => void;
    };
  }
  const Text = ({ label, bind }: Field) => (
    <textarea
      aria-label={label}
      value={bind.value}
      onChange={({ target }) => bind.onValueChanged?.({ detail: { value: target.value } })}
    />
  );
  const CheckboxField = ({ label, bind }: Field) => (
    <input
      type="checkbox"
      aria-label={label}
      checked={bind.checked}
      onChange={({ target }) => bind.onCheckedChanged?.({ detail: { value: target.checked } })}
    />
  );
  return { TextField: Text, LongTextField: Text, SelectField: Text, CheckboxField };
});
vi.mock('@/components/ConfirmDialog', () => ({
  ConfirmDialog: ({ open, confirm, onConfirm }: { open: boolean; confirm: string; onConfirm: () => void }) =>
    open && <button onClick={onConfirm}>{`确认${confirm}`}</button>,
}));

const person = vi.hoisted(() => ({ roles: ['identity-officer'] }));
const decide = vi.mocked(VerificationEndpoint.decide);
const next = vi.mocked(CheckQueueEndpoint.next);
const claim = vi.mocked(CheckQueueEndpoint.claim);

const ME = { name: '冯雪', mine: true, assigned: false, since: '2026-11-20T01:00:00Z' };

function caseWith({ version = 3, identity = 'GREEN', work = {} } = {}) {
  return {
    applicationId: 7,
    receipt: 'HS26-000007-1',
    version,
    work: {
      kind: 'IDENTITY',
      waitingSince: '2026-11-06T01:00:00Z',
      dueOn: '2026-11-20',
      overdue: false,
      fullReview: false,
      holder: ME,
      ...work,
    },
    evidence: { identity, housing: 'WAITING' },
    eligibility: { conditions: [] },
    refusals: [],
  } as unknown as CheckCase;
}

const Where = () => <output>{useLocation().pathname + useLocation().search}</output>;

function page(check: CheckCase, onReload = vi.fn()) {
  return (
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <Decision check={check} trail={{ from: 'kind=IDENTITY&evidence=GREEN' }} onReload={onReload} />
        <Where />
      </MemoryRouter>
    </QueryClientProvider>
  );
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const enabled = (name: string) => !screen.getByRole<HTMLButtonElement>('button', { name }).disabled;

async function approve() {
  await press('通过');
  await press('确认通过');
}

beforeEach(() => {
  person.roles = ['identity-officer'];
  for (const endpoint of [decide, next, claim]) {
    endpoint.mockReset();
  }
  decide.mockResolvedValue({ status: 'IDENTITY_CONFIRMED' } as never);
  next.mockResolvedValue({ applicationId: 8 });
});

describe('the decision about a case', () => {
  it('goes on to the next case of the filter that the officer came with', async () => {
    render(page(caseWith()));
    await approve();
    expect(decide).toHaveBeenCalledWith(7, 'IDENTITY', 'APPROVED', undefined, undefined, 3);
    expect(next.mock.calls[0]).toEqual([
      expect.objectContaining({ kind: 'IDENTITY', evidence: 'GREEN' }),
      { applicationId: 7, waitingSince: '2026-11-06T01:00:00Z' },
    ]);
    expect(await screen.findByText('/bureau/cases/8')).toBeDefined();
  });

  it('returns to the queue when nothing is left', async () => {
    next.mockResolvedValue({});
    render(page(caseWith()));
    await approve();
    expect(await screen.findByText('/bureau/queue?kind=IDENTITY&evidence=GREEN')).toBeDefined();
  });

  it('offers to load anew what a stale page may not decide, and goes nowhere', async () => {
    decide.mockRejectedValue(new RefusedError({ status: 409, code: 'request.stale', title: '刚被别人改过' }));
    const reload = vi.fn();
    render(page(caseWith(), reload));
    await approve();
    await press('重新载入这份申请');
    expect(reload).toHaveBeenCalledOnce();
    expect(next).not.toHaveBeenCalled();
  });

  it('keeps what was typed while the case is read anew', async () => {
    vi.mocked(VerificationEndpoint.giveBack).mockResolvedValue({ status: 'RETURNED' } as never);
    const { rerender } = render(page(caseWith()));
    await press('退回补正…');
    await userEvent.click(screen.getByLabelText('手机号'));
    await userEvent.type(screen.getByLabelText(/^手机号：/), '打不通');
    rerender(page(caseWith({ version: 4, work: { holder: undefined } })));
    expect(screen.queryByLabelText(/^手机号：/)).toBeNull();
    rerender(page(caseWith({ version: 4 })));
    await press('退回给家庭');
    const marks = [{ field: 'MOBILE', remark: '打不通' }];
    expect(VerificationEndpoint.giveBack).toHaveBeenCalledWith(7, 'IDENTITY', marks, 4);
  });

  it('waits for the registries; only a return is possible meanwhile', () => {
    render(page(caseWith({ identity: 'WAITING' })));
    expect(enabled('通过')).toBe(false);
    expect(enabled('提出不予通过…')).toBe(false);
    expect(enabled('退回补正…')).toBe(true);
    expect(screen.getByText(/登记部门还没有答复完/)).toBeDefined();
  });
});

describe('a case that is not held', () => {
  it('is taken by its button or by its key', async () => {
    claim.mockResolvedValue(undefined);
    render(page(caseWith({ work: { holder: undefined } })));
    await press('领取这份申请');
    await userEvent.keyboard('t');
    expect(claim.mock.calls.map(([id, kind]) => [id, kind])).toEqual([
      [7, 'IDENTITY'],
      [7, 'IDENTITY'],
    ]);
  });

  it('says who holds it, or why this officer may not', () => {
    const { unmount } = render(page(caseWith({ work: { holder: { ...ME, name: '董平', mine: false } } })));
    expect(screen.getByText(/^董平正在办理/)).toBeDefined();
    unmount();
    render(page(caseWith({ work: { holder: undefined, barred: 'interest.declare-first' } })));
    expect(screen.getByText(/请先申报本人/)).toBeDefined();
    expect(screen.getByRole('link', { name: '去申报' }).getAttribute('href')).toBe('/bureau/interests');
  });

  it('is skipped by a key', async () => {
    render(page(caseWith({ work: { holder: undefined } })));
    await userEvent.keyboard('j');
    expect(await screen.findByText('/bureau/cases/8')).toBeDefined();
  });

  it('is handed out by the supervisor, who decides nothing', async () => {
    person.roles = ['supervisor'];
    vi.mocked(CheckQueueEndpoint.officers).mockResolvedValue([
      { id: 'o1', name: '冯雪', districts: [], held: 2, overdue: 1, seenAt: '2026-11-20T01:00:00Z' },
    ]);
    render(page(caseWith()));
    expect(await screen.findByRole('option', { name: '冯雪（在办 2，逾期 1）' })).toBeDefined();
    expect(screen.queryByRole('button', { name: '通过' })).toBeNull();
  });
});
