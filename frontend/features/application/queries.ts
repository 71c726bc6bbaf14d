import * as ApplicationEndpoint from '@/generated/ApplicationEndpoint';
import * as DraftEndpoint from '@/generated/DraftEndpoint';
import * as OfferingEndpoint from '@/generated/OfferingEndpoint';
import * as PolicyEndpoint from '@/generated/PolicyEndpoint';
import * as PriceListEndpoint from '@/generated/PriceListEndpoint';
import { useQuery } from '@/lib/query';

export const usePolicy = () => useQuery(['policy'], () => PolicyEndpoint.current());

export const useOffering = (offeringId: number) =>
  useQuery(['offering', offeringId], () => OfferingEndpoint.show(offeringId));

export const useMyApplications = () => useQuery(['application', 'mine'], () => ApplicationEndpoint.mine());

/** What was begun and not submitted. */
export const useMyDrafts = () => useQuery(['application', 'drafts'], () => DraftEndpoint.mine());

/** The offerings that are announced, newest first. */
export const useOfferings = () => useQuery(['offering', 'list'], () => OfferingEndpoint.list(0, 50));

/** The versions of an offering's price list, newest first. */
export const usePriceListVersions = (offeringId: number) =>
  useQuery(['pricing', 'versions', offeringId], () => PriceListEndpoint.versions(offeringId));
