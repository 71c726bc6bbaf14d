import { FamilyObjectionEndpoint, PublicityEndpoint } from '@/generated/endpoints';
import type PublicNoticeKind from '@/generated/org/anju/PublicNoticeKind';
import { useCommand, useQuery } from '@/lib/query';

export const PAGE_SIZE = 50;
const FAMILY_PAGE = 20;

export const useNotices = (page: number) =>
  useQuery(['publicity', 'notices', page], () => PublicityEndpoint.notices(page, PAGE_SIZE));

export const useNotice = (offeringId: number, kind: PublicNoticeKind) =>
  useQuery(['publicity', 'notice', offeringId, kind], () => PublicityEndpoint.notice(offeringId, kind));

/** The families under notice; an empty `receipt` asks for all. */
export const useEntries = (offeringId: number, receipt: string, page: number) =>
  useQuery(['publicity', 'entries', offeringId, receipt, page], () =>
    PublicityEndpoint.entries(offeringId, receipt || undefined, page, PAGE_SIZE),
  );

export const usePrices = (offeringId: number, page: number) =>
  useQuery(['publicity', 'prices', offeringId, page], () =>
    PublicityEndpoint.prices(offeringId, page, PAGE_SIZE),
  );

/** The places in the draw and what each got; an empty `receipt` asks for all. */
export const useResults = (offeringId: number, receipt: string, page: number) =>
  useQuery(['publicity', 'results', offeringId, receipt, page], () =>
    PublicityEndpoint.results(offeringId, receipt || undefined, page, PAGE_SIZE),
  );

/** The objections about which the family is heard. */
export const useFamilyObjections = (page: number) =>
  useQuery(['publicity', 'family', page], () => FamilyObjectionEndpoint.mine(page, FAMILY_PAGE));

export interface FamilyWords {
  objectionId: number;
  text: string;
  /** What is handed in with them. */
  folder: string | undefined;
}

export const useAnswer = () =>
  useCommand(
    ({ objectionId, text, folder }: FamilyWords) => FamilyObjectionEndpoint.answer(objectionId, text, folder),
    { refreshes: ['publicity'] },
  );

export const useAppeal = () =>
  useCommand(
    ({ objectionId, text, folder }: FamilyWords) => FamilyObjectionEndpoint.appeal(objectionId, text, folder),
    { refreshes: ['publicity', 'application'] },
  );
