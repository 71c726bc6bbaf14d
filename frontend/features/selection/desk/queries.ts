import { DeskEndpoint, ForceMajeureEndpoint, IncidentEndpoint, ProxyEndpoint } from '@/generated/endpoints';
import { useQuery } from '@/lib/query';

/** Beside the live board, which tells at once when a slot is called. */
const REFRESH = 5_000;

export const PAGE_SIZE = 20;

export const useConsole = (offeringId: number) =>
  useQuery(['selection', 'console', offeringId], () => DeskEndpoint.console(offeringId), {
    refetchEvery: REFRESH,
  });

export const useIncidents = (offeringId: number, page: number) =>
  useQuery(
    ['selection', 'incidents', offeringId, page],
    () => IncidentEndpoint.list(offeringId, page, PAGE_SIZE),
    { refetchEvery: 2 * REFRESH },
  );

export const usePauses = (offeringId: number) =>
  useQuery(['selection', 'pauses', offeringId], () => IncidentEndpoint.publicOnes(offeringId), {
    refetchEvery: REFRESH,
  });

export const useRunning = (page: number) =>
  useQuery(['selection', 'running', page], () => IncidentEndpoint.running(page, PAGE_SIZE), {
    refetchEvery: 2 * REFRESH,
  });

export const useProxies = (offeringId: number, page: number) =>
  useQuery(
    ['selection', 'proxies', offeringId, page],
    () => ProxyEndpoint.list(offeringId, page, PAGE_SIZE),
    {
      refetchEvery: 6 * REFRESH,
    },
  );

export const useMyProxy = (offeringId: number) =>
  useQuery(['selection', 'proxy', offeringId], () => ProxyEndpoint.mine(offeringId));

export const useProxiedFamilies = () => useQuery(['selection', 'proxied'], () => ProxyEndpoint.families());

export const useMyForceMajeure = (offeringId: number) =>
  useQuery(['selection', 'forceMajeure', offeringId], () => ForceMajeureEndpoint.mine(offeringId));

export const useForceMajeures = (open: boolean, page: number) =>
  useQuery(['selection', 'forceMajeures', open, page], () =>
    ForceMajeureEndpoint.list(open, page, PAGE_SIZE),
  );
