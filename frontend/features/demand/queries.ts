import { DemandEndpoint, PolicyEndpoint } from '@/generated/endpoints';
import type DemandState from '@/generated/org/anju/DemandState';
import { useQuery } from '@/lib/query';

const PAGE_SIZE = 20;

export const usePage = (state: DemandState | undefined, page: number) =>
  useQuery(['demand', 'page', state ?? '', page], () => DemandEndpoint.page(state, page, PAGE_SIZE));

/** The districts that the measures cover. */
export const useDistricts = () =>
  useQuery(['policy', 'districts'], async () => (await PolicyEndpoint.current()).districts);
