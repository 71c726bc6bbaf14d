import { FundingEndpoint, SupportEndpoint } from '@/generated/endpoints';
import type SupportState from '@/generated/org/anju/SupportState';
import { useQuery } from '@/lib/query';

const PAGE_SIZE = 20;

export const useSums = (projectId?: number) =>
  useQuery(['support', 'sums', projectId ?? ''], () => SupportEndpoint.sums(projectId));

export const useProjects = (page: number) =>
  useQuery(['support', 'projects', page], () => SupportEndpoint.projects(page, PAGE_SIZE));

export const useItems = (projectId: number | undefined, state: SupportState | undefined, page: number) =>
  useQuery(['support', 'page', projectId ?? '', state ?? '', page], () =>
    SupportEndpoint.page(projectId, state, page, PAGE_SIZE),
  );

export const useItem = (itemId: number) =>
  useQuery(['support', 'one', itemId], () => SupportEndpoint.one(itemId));

export const useVouchers = (itemId: number, page: number) =>
  useQuery(['support', 'vouchers', itemId, page], () => SupportEndpoint.vouchers(itemId, page, PAGE_SIZE));

/** The project's name and acquisitions, and what the ledger says of the subsidy of each. */
export const useBooks = (projectId: number) =>
  useQuery(['funding', 'books', projectId], () => FundingEndpoint.books(projectId));
