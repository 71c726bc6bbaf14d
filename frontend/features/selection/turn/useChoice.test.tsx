import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type Chosen from '@/generated/org/anju/Chosen';
import { problemFrom, RefusedError } from '@/lib/problem';
import { queryClient } from '@/lib/query';
import { boardOf } from '../board/boardFixture';
import { flatsOf } from '../board/units';
import { useChoice, type Confirmation } from './useChoice';

const [first, second] = flatsOf(boardOf('AVAILABLE', 'AVAILABLE'));
const send = vi.fn<(confirmation: Confirmation) => Promise<Chosen>>();
const onTaken = vi.fn();
const onChosen = vi.fn();
const chosen: Chosen = {
  selectionId: 1,
  receipt: 'HS26-000001-2',
  unitId: 1,
  building: '1 栋',
  entrance: '1 单元',
  room: '101',
  totalPrice: 400_000,
  chosenAt: '2026-11-22T02:00:00Z',
  signBy: '2026-11-29T09:00:00Z',
};
const refusal = (code: string) => new RefusedError(problemFrom(409, { code, title: code }));

function choice() {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  );
  return renderHook(() => useChoice({ send, onTaken, onChosen }), { wrapper }).result;
}

type Result = ReturnType<typeof choice>;

function confirm(result: Result, flat = first!) {
  act(() => result.current.ask(flat));
  act(() => {
    result.current.confirm();
  });
}

const attempts = () => send.mock.calls.map(([{ attempt }]) => attempt);

describe('choosing a flat', () => {
  beforeEach(() => void vi.resetAllMocks());

  it('sends nothing before the one confirmation', () => {
    const result = choice();
    act(() => result.current.ask(first!));
    act(() => result.current.cancel());
    expect(send).not.toHaveBeenCalled();
  });

  it('knows its own flat before the answer and after it, and no other', async () => {
    send.mockResolvedValueOnce(chosen);
    const result = choice();
    confirm(result);
    expect(result.current.isOwn(first!)).toBe(true);
    await waitFor(() => expect(onChosen).toHaveBeenCalled());
    expect(result.current.isOwn(first!)).toBe(true);
    expect(result.current.isOwn(second!)).toBe(false);
  });

  it('does not call a flat its own that another family got', async () => {
    send.mockRejectedValueOnce(refusal('selection.unit-taken'));
    const result = choice();
    confirm(result);
    await waitFor(() => expect(onTaken).toHaveBeenCalled());
    expect(result.current.isOwn(first!)).toBe(false);
  });

  it('sends the same attempt again when no answer came', async () => {
    send.mockRejectedValueOnce(new TypeError('no network')).mockResolvedValueOnce(chosen);
    const result = choice();
    confirm(result);
    await waitFor(() => expect(result.current.unanswered?.flat).toBe(first));
    expect(result.current.isBusy).toBe(true);
    act(() => {
      result.current.sendAgain();
    });
    await waitFor(() => expect(onChosen).toHaveBeenCalledWith(chosen, first));
    expect(new Set(attempts()).size).toBe(1);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('makes a new attempt for each confirmation', async () => {
    send.mockRejectedValue(refusal('selection.unit-taken'));
    const result = choice();
    confirm(result);
    await waitFor(() => expect(onTaken).toHaveBeenCalledWith(first));
    confirm(result, second);
    await waitFor(() => expect(onTaken).toHaveBeenCalledWith(second));
    expect(new Set(attempts()).size).toBe(2);
    attempts().forEach((attempt) =>
      expect(attempt).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    );
  });

  it.each(['selection.not-your-turn', 'selection.already-chosen', 'selection.selection-closed'])(
    'shows the server’s words for %s, with nothing to send again',
    async (code) => {
      send.mockRejectedValue(refusal(code));
      const result = choice();
      confirm(result);
      await waitFor(() => expect(result.current.error).toMatchObject({ problem: { code } }));
      expect(result.current.unanswered).toBeUndefined();
      expect(onTaken).not.toHaveBeenCalled();
    },
  );
});
