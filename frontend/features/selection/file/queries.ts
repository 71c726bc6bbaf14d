import { AgreementEndpoint, OfferingEndpoint, SaleFileEndpoint } from '@/generated/endpoints';
import { useQuery } from '@/lib/query';

export const PAGE = 50;

export const useFiles = (offeringId: number, page: number) =>
  useQuery(['file', 'units', offeringId, page], () => SaleFileEndpoint.units(offeringId, page, PAGE));

export const useUnitFile = (unitId: number) =>
  useQuery(['file', 'unit', unitId], () => SaleFileEndpoint.unit(unitId));

export const useBuyerFile = (receipt: string) =>
  useQuery(['file', 'buyer', receipt], () => SaleFileEndpoint.buyer(receipt));

export const usePace = (offeringId: number) =>
  useQuery(['file', 'pace', offeringId], () => SaleFileEndpoint.pace(offeringId));

export const useAnnounced = (page: number) =>
  useQuery(['offering', 'list', page, PAGE], () => OfferingEndpoint.list(page, PAGE));

export const useOwnAgreement = (offeringId: number) =>
  useQuery(['contract', 'mine', offeringId], () => AgreementEndpoint.mine(offeringId));
