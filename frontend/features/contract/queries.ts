import { AgreementEndpoint, RecheckEndpoint, RentEndpoint } from '@/generated/endpoints';
import { useQuery } from '@/lib/query';

const PAGE_SIZE = 50;

export function useMyAgreement(offeringId: number) {
  return useQuery(['contract', 'mine', offeringId], () => AgreementEndpoint.mine(offeringId), {
    refetchEvery: (agreement) => (agreement?.recheck ? 15_000 : undefined),
  });
}

/** With every version; only asked for when there is more than one. */
export const useFinancing = (selectionId: number) =>
  useQuery(['contract', 'financing', selectionId], () => AgreementEndpoint.financing(selectionId));

export const useMyRent = (offeringId: number) =>
  useQuery(['contract', 'rent', offeringId], () => RentEndpoint.mine(offeringId));

export function useAgreements(offeringId: number, page: number) {
  return useQuery(
    ['contract', 'list', offeringId, page],
    () => AgreementEndpoint.list(offeringId, page, PAGE_SIZE),
    {
      refetchEvery: 30_000,
    },
  );
}

export function useRechecks(page: number) {
  return useQuery(['contract', 'rechecks', page], () => RecheckEndpoint.list(page, PAGE_SIZE));
}

export function useRecheck(selectionId: number) {
  return useQuery(['contract', 'recheck', selectionId], () => RecheckEndpoint.caseOf(selectionId));
}
