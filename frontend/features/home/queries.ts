import { OfferingEndpoint, PolicyEndpoint } from '@/generated/endpoints';
import { useQuery } from '@/lib/query';

export const useOverview = () => useQuery(['offering', 'overview'], () => OfferingEndpoint.overview());

export const usePolicy = () => useQuery(['policy', 'current'], () => PolicyEndpoint.current());
