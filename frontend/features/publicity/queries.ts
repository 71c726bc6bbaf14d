import { PublicityEndpoint } from '@/generated/endpoints';
import { useQuery } from '@/lib/query';

export const PAGE_SIZE = 50;

export const useNotices = (page: number) =>
  useQuery(['publicity', 'notices', page], () => PublicityEndpoint.notices(page, PAGE_SIZE));

export const useNotice = (offeringId: number) =>
  useQuery(['publicity', 'notice', offeringId], () => PublicityEndpoint.notice(offeringId));

/** The families under notice; an empty `receipt` asks for all. */
export const useEntries = (offeringId: number, receipt: string, page: number) =>
  useQuery(['publicity', 'entries', offeringId, receipt, page], () =>
    PublicityEndpoint.entries(offeringId, receipt || undefined, page, PAGE_SIZE),
  );
