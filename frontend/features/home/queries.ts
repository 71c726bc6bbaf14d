import client from '@/connect-client';
import { useQuery } from '@/lib/query';
import type { HomeOverview } from './HomePage';

export function useHomeOverview() {
  return useQuery<HomeOverview>(['home', 'overview'], () => client.call('HomeEndpoint', 'overview'));
}
