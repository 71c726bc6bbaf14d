import { ApplicationEndpoint, ComplaintEndpoint } from '@/generated/endpoints';
import type ComplaintState from '@/generated/org/anju/ComplaintState';
import { useQuery } from '@/lib/query';

const PAGE_SIZE = 20;

export const useMine = (page: number) =>
  useQuery(['complaint', 'mine', page], () => ComplaintEndpoint.mine(page, PAGE_SIZE));

export const usePage = (state: ComplaintState | undefined, page: number) =>
  useQuery(['complaint', 'page', state ?? '', page], () => ComplaintEndpoint.page(state, page, PAGE_SIZE));

/** The family's applications, about whose acquirers it can complain. */
export const useApplications = () => useQuery(['application', 'mine'], () => ApplicationEndpoint.mine());
