import { AgreementEndpoint } from '@/generated/endpoints';
import { useQuery } from '@/lib/query';

const PAGE_SIZE = 50;

export function useMyAgreement(offeringId: number) {
  return useQuery(['contract', 'mine', offeringId], () => AgreementEndpoint.mine(offeringId));
}

export function useAgreements(offeringId: number, page: number) {
  return useQuery(
    ['contract', 'list', offeringId, page],
    () => AgreementEndpoint.list(offeringId, page, PAGE_SIZE),
    {
      refetchEvery: 30_000,
    },
  );
}
