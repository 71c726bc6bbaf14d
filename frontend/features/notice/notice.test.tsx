import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps, ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type InboxNotice from '@/generated/org/anju/InboxNotice';
import NoticeKind from '@/generated/org/anju/NoticeKind';
import ProjectUse from '@/generated/org/anju/ProjectUse';
import * as NoticeEndpoint from '@/generated/NoticeEndpoint';
import { useSession } from '@/lib/auth/session';
import type { Role } from '@/lib/auth/roles';
import { hasText } from '@/lib/i18n';
import { Inbox } from './Inbox';
import { InboxLink } from './InboxLink';
import { wayFrom } from './kinds';

vi.mock('@/generated/NoticeEndpoint', () => ({
  list: vi.fn(),
  unread: vi.fn(),
  markRead: vi.fn(),
  markReadUpTo: vi.fn(),
}));
// The real one asks the browser for its style sheets, which jsdom cannot tell on every Node.
vi.mock('@vaadin/react-components/Button.js', () => ({
  Button: ({ disabled, onClick, children }: ComponentProps<'button'>) => (
    <button type="button" disabled={disabled} onClick={onClick}>
      {children}
    </button>
  ),
}));
vi.mock('@/lib/auth/session', () => ({ session: {}, useSession: vi.fn() }));

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

const server = vi.mocked(NoticeEndpoint);

const turn: InboxNotice = {
  noticeId: 8,
  kind: NoticeKind.TURN_CALLED,
  receipt: 'HS-2026-000001',
  offeringId: 3,
  offeringName: '云亭',
  use: ProjectUse.SALE,
  company: '磁湖安居公司',
  at: '2026-11-20T02:00:00Z',
  read: false,
};
const submitted: InboxNotice = { ...turn, noticeId: 5, kind: NoticeKind.SUBMITTED, read: true };

function show(part: ReactNode) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>{part}</MemoryRouter>
    </QueryClientProvider>,
  );
}

function holds(items: InboxNotice[], unread: number, total = items.length) {
  server.list.mockResolvedValue({ items, total, page: 0, size: 20 });
  server.unread.mockResolvedValue({ count: unread });
}

function loggedInAs(...roles: Role[]) {
  vi.mocked(useSession).mockReturnValue({ status: 'known', person: { name: '陈建国', roles } });
}

beforeEach(() => {
  vi.clearAllMocks();
  server.markRead.mockResolvedValue(undefined);
  server.markReadUpTo.mockResolvedValue(undefined);
});

describe('the way to the inbox', () => {
  it('says how many notices are unread', async () => {
    loggedInAs('applicant');
    holds([], 3);
    show(<InboxLink />);
    expect((await screen.findByRole('link', { name: '消息 3 条未读' })).textContent).toBe('消息 3');
  });

  it('stops counting at 99, though not for those who hear it', async () => {
    loggedInAs('employer');
    holds([], 1200);
    show(<InboxLink />);
    expect((await screen.findByRole('link', { name: '消息 1,200 条未读' })).textContent).toBe('消息 99+');
  });

  it('is not there for officers and visitors, and asks nothing for them', () => {
    loggedInAs('bureau-officer');
    show(<InboxLink />);
    vi.mocked(useSession).mockReturnValue({ status: 'anonymous' });
    show(<InboxLink />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(server.unread).not.toHaveBeenCalled();
  });
});

describe('the inbox', () => {
  it('tells what happened, to which application, and where to go', async () => {
    holds([turn, submitted], 1);
    show(<Inbox />);
    const [first, second] = await screen.findAllByRole('listitem');
    expect(within(first!).getByRole('heading').textContent).toBe('轮到您选房了未读');
    expect(within(first!).getByText('受理编号 HS-2026-000001')).toBeDefined();
    expect(within(first!).getByRole('link', { name: '去选房' }).getAttribute('href')).toBe(
      '/applicant/selection/3',
    );
    expect(within(second!).queryByText('标为已读')).toBeNull();
  });

  it('speaks of a lease to a family that rents, and of an agreement to one that buys', async () => {
    const signed = { ...turn, kind: NoticeKind.SIGNED };
    holds(
      [
        { ...signed, use: ProjectUse.RENT },
        { ...signed, noticeId: 7 },
      ],
      0,
    );
    show(<Inbox />);
    const titles = await screen.findAllByRole('heading', { level: 2 });
    expect(titles.map(({ textContent }) => textContent)).toEqual(['租赁合同已签订未读', '协议已签订未读']);
  });

  it('names the last day of a lease and whom to ask', async () => {
    holds([{ ...turn, kind: NoticeKind.LEASE_ENDS_SOON, use: ProjectUse.RENT, day: '2026-12-31' }], 1);
    show(<Inbox />);
    expect(
      await screen.findByText(
        '最后一天是 2026年12月31日。想继续租住的，请在这一天之前联系磁湖安居公司办理续租。不续租的，租金交到这一天为止；从第二天起，您家不再按有住房计算，可以重新申请。',
      ),
    ).toBeDefined();
    expect(screen.getByRole('link', { name: '看选房和租赁合同' }).getAttribute('href')).toBe(
      '/applicant/selection/3',
    );
  });

  it('takes a notice for read when it is followed, once', async () => {
    holds([turn, submitted], 1);
    show(<Inbox />);
    await userEvent.click(await screen.findByRole('link', { name: '去选房' }));
    await userEvent.click(screen.getByRole('link', { name: '看我的申请' }));
    expect(server.markRead.mock.calls.map(([id]) => id)).toEqual([8]);
  });

  it('takes all for read up to the newest that is shown', async () => {
    holds([turn, submitted], 1);
    show(<Inbox />);
    await userEvent.click(await screen.findByText('全部标为已读'));
    await waitFor(() => expect(server.markReadUpTo).toHaveBeenCalledWith(8));
  });

  it('offers nothing to mark when all is read', async () => {
    holds([submitted], 0);
    show(<Inbox />);
    await screen.findByText('申请已受理');
    expect(screen.queryByText('全部标为已读')).toBeNull();
  });

  it('turns its pages', async () => {
    holds([turn], 1, 45);
    show(<Inbox />);
    await userEvent.click(await screen.findByText('下一页'));
    await waitFor(() => expect(server.list).toHaveBeenCalledWith(1, 20));
  });

  it('says what will come while it is empty', async () => {
    holds([], 0);
    show(<Inbox />);
    expect(await screen.findByText('还没有消息')).toBeDefined();
  });
});

it.each(Object.values(NoticeKind))('knows words and a way for %s', (kind) => {
  expect(hasText(`notice.${kind}`) && hasText(`notice.${kind}.text`)).toBe(true);
  expect(wayFrom({ ...turn, kind }).to).toMatch(/^\//);
});
