import { OfferingEndpoint, PriceFilingEndpoint, PriceVersionEndpoint } from '@/generated/endpoints';
import type ChangeKind from '@/generated/org/anju/PriceChangeKind';
import type FilingQueue from '@/generated/org/anju/FilingQueue';
import { useCommand, useQuery } from '@/lib/query';

const VERSIONS = 20;
const UNITS = 50;
const LISTS = 20;

export const useOffering = (offeringId: number) =>
  useQuery(['offering', offeringId], () => OfferingEndpoint.show(offeringId));

export const useVersions = (offeringId: number, page: number) =>
  useQuery(['pricing', 'filing', 'versions', offeringId, page], () =>
    PriceVersionEndpoint.page(offeringId, page, VERSIONS),
  );

/** The newest version alone, which is the one in force. */
export const useNewest = (offeringId: number) =>
  useQuery(['pricing', 'filing', 'newest', offeringId], () => PriceVersionEndpoint.page(offeringId, 0, 1));

export const useDifference = (offeringId: number, version: number) =>
  useQuery(['pricing', 'filing', 'difference', offeringId, version], () =>
    PriceVersionEndpoint.difference(offeringId, version),
  );

/** `kind` undefined for all. */
export const useChanges = (offeringId: number, version: number, kind: ChangeKind | undefined, page: number) =>
  useQuery(['pricing', 'filing', 'changes', offeringId, version, kind, page], () =>
    PriceVersionEndpoint.changes(offeringId, version, kind, page, UNITS),
  );

export const useVersionUnits = (offeringId: number, version: number, page: number) =>
  useQuery(['pricing', 'filing', 'units', offeringId, version, page], () =>
    PriceVersionEndpoint.units(offeringId, version, page, UNITS),
  );

export const useQueue = (queue: FilingQueue, page: number) =>
  useQuery(['pricing', 'filing', 'queue', queue, page], () => PriceFilingEndpoint.page(queue, page, LISTS));

export const useCase = (priceListId: number) =>
  useQuery(['pricing', 'filing', 'case', priceListId], () => PriceFilingEndpoint.one(priceListId));

export const useFile = (priceListId: number) =>
  useCommand((number: string) => PriceFilingEndpoint.file(priceListId, number), { refreshes: ['pricing'] });

export const useGiveBack = (priceListId: number) =>
  useCommand((reason: string) => PriceFilingEndpoint.giveBack(priceListId, reason), {
    refreshes: ['pricing'],
  });
