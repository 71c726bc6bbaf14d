import { OfferingEndpoint, PolicyEndpoint } from '@/generated/endpoints';
import { useQuery } from '@/lib/query';

export const useOfferings = (page: number, size: number) =>
  useQuery(['offering', 'list', page, size], () => OfferingEndpoint.list(page, size));

export const useOffering = (id: number) => useQuery(['offering', id], () => OfferingEndpoint.show(id));

export const useMyOfferings = (page: number, size: number) =>
  useQuery(['offering', 'mine', page, size], () => OfferingEndpoint.mine(page, size));

export const useMyOffering = (id: number) =>
  useQuery(['offering', 'mine', id], () => OfferingEndpoint.mineOne(id));

export const useEmployers = () => useQuery(['offering', 'employers'], () => OfferingEndpoint.employers());

export const usePolicy = () => useQuery(['policy', 'current'], () => PolicyEndpoint.current());
