import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LeftoverEndpoint } from '@/generated/endpoints';
import type MyPlace from '@/generated/org/anju/MyPlace';
import RoomStanding from '@/generated/org/anju/RoomStanding';
import RoomState from '@/generated/org/anju/RoomState';
import TurnState from '@/generated/org/anju/TurnState';
import { queryClient } from '@/lib/query';
import { aPlace, aQueue } from './fixture';
import WaitingRoom from './WaitingRoom';

vi.mock('@/generated/endpoints', () => ({ LeftoverEndpoint: { place: vi.fn(), join: vi.fn() } }));

const shown = async (place: MyPlace, heading: string, receipt?: string) => {
  vi.mocked(LeftoverEndpoint.place).mockResolvedValue(place);
  render(
    <QueryClientProvider client={queryClient}>
      <MemoryRouter>
        <WaitingRoom offeringId={7} receipt={receipt} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await screen.findByText(heading);
};

describe('the waiting room', () => {
  beforeEach(() => {
    queryClient.clear();
    vi.clearAllMocks();
  });

  it('makes up no place before the opening', async () => {
    await shown(aPlace(), '您已进入候选室');
    expect(screen.getByText('214 户在等候')).toBeDefined();
    expect(screen.queryByText('您的位次')).toBeNull();
  });

  it('tells the place, how many are ahead and that nothing may be left', async () => {
    const queue = aQueue({
      state: RoomState.OPEN,
      openedAt: '2026-11-23T02:00:00Z',
      calledTo: 12,
      unitsFree: 9,
      shuffled: 214,
      file: '/api/offerings/7/leftovers/3/queue.jsonl',
    });
    await shown(aPlace({ place: 27, ahead: 14, turn: TurnState.WAITING, queue }), '第 27 位');
    expect(screen.getByText('前面还有 14 户')).toBeDefined();
    expect(screen.getByText(/可能轮不到您/)).toBeDefined();
    expect(screen.getByText('下载排队文件').getAttribute('href')).toBe(queue.file);
  });

  it('lets a family in that asks for it', async () => {
    vi.mocked(LeftoverEndpoint.join).mockResolvedValue(aPlace());
    await shown(aPlace({ standing: RoomStanding.MAY_JOIN }), '进入候选室');
    fireEvent.click(screen.getByText('进入候选室'));
    await vi.waitFor(() => expect(LeftoverEndpoint.join).toHaveBeenCalledWith(7, undefined));
  });

  it('leads a called family to the choice', async () => {
    await shown(aPlace({ place: 3, turn: TurnState.OPEN }), '轮到您家了');
    expect(screen.getByText('去选房').getAttribute('href')).toBe('/applicant/selection/7');
  });

  it('leads a proxy to the choice of the family for which it acts', async () => {
    await shown(aPlace({ place: 3, turn: TurnState.OPEN }), '轮到您家了', 'HS2026-000123');
    expect(screen.getByText('去选房').getAttribute('href')).toBe(
      '/applicant/selection/7?receipt=HS2026-000123',
    );
  });

  it('says why a family has no part in it', async () => {
    await shown(
      aPlace({ standing: RoomStanding.RIGHT_LOST }),
      '您家在前面的阶段已经放弃或视同放弃（办法第二十一条），不能再选本项目的剩余房源。',
    );
    expect(screen.queryByText('进入候选室')).toBeNull();
  });
});
