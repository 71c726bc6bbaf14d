import { NoticeEndpoint } from '@/generated/endpoints';
import { useCommand, useQuery } from '@/lib/query';

export const PAGE_SIZE = 20;

const EVERY_HALF_MINUTE = 30_000;

/** How many notices the person has not read; asking also tells the server where to reach the person. */
export const useUnread = () =>
  useQuery(['notice', 'unread'], () => NoticeEndpoint.unread(), { refetchEvery: EVERY_HALF_MINUTE });

export const useInbox = (page: number) =>
  useQuery(['notice', 'list', page], () => NoticeEndpoint.list(page, PAGE_SIZE), {
    refetchEvery: EVERY_HALF_MINUTE,
  });

export const useMarkRead = () =>
  useCommand((noticeId: number) => NoticeEndpoint.markRead(noticeId), { refreshes: ['notice'] });

export const useMarkReadUpTo = () =>
  useCommand((noticeId: number) => NoticeEndpoint.markReadUpTo(noticeId), { refreshes: ['notice'] });
