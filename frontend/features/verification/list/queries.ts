import * as ApplicationListEndpoint from '@/generated/ApplicationListEndpoint';
import * as OfferingEndpoint from '@/generated/OfferingEndpoint';
import { useQuery } from '@/lib/query';
import type { Chosen } from './chosen';

const PAGE_SIZE = 25;

export const useCountedOfferings = (page: number) =>
  useQuery(['verification', 'offerings', page], () => ApplicationListEndpoint.offerings(page, PAGE_SIZE));

export const useOffering = (offeringId: number) =>
  useQuery(['offering', offeringId], () => OfferingEndpoint.show(offeringId));

export const useGroups = (offeringId: number) =>
  useQuery(['verification', 'groups', offeringId], () => ApplicationListEndpoint.groups(offeringId));

export const useApplications = (
  offeringId: number,
  { status, category, tier, filing, receipt, order, descending, page }: Chosen,
) =>
  useQuery(
    ['verification', 'list', offeringId, status, category, tier, filing, receipt, order, descending, page],
    () =>
      ApplicationListEndpoint.page(
        offeringId,
        status,
        category,
        tier,
        filing,
        receipt,
        order,
        descending,
        page,
        PAGE_SIZE,
      ),
  );
