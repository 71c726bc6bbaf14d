import { PolicyEndpoint } from '@/generated/endpoints';
import { useQuery } from '@/lib/query';

export const usePolicy = () => useQuery(['policy', 'current'], () => PolicyEndpoint.current());
