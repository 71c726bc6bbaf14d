import * as OfferingEndpoint from '@/generated/OfferingEndpoint';
import * as RankingEndpoint from '@/generated/RankingEndpoint';
import { useQuery } from '@/lib/query';

const PAGE_SIZE = 50;

export const useOwnRank = (receipt: string) =>
  useQuery(['ranking', 'mine', receipt], () => RankingEndpoint.mine(receipt));

export const useCaseRank = (applicationId: number) =>
  useQuery(['ranking', 'case', applicationId], () => RankingEndpoint.caseOf(applicationId));

export const useRankedFamilies = (offeringId: number, page: number) =>
  useQuery(['ranking', 'page', offeringId, page], () => RankingEndpoint.page(offeringId, page, PAGE_SIZE));

export const useOffering = (offeringId: number) =>
  useQuery(['offering', offeringId], () => OfferingEndpoint.show(offeringId));
