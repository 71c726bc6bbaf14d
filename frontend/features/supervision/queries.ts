import { ScorecardEndpoint } from '@/generated/endpoints';
import { useQuery } from '@/lib/query';

/** So many companies stand beside each other. */
const COMPANIES = 5;
const PAGE_SIZE = 20;

export const useYears = () => useQuery(['supervision', 'years'], () => ScorecardEndpoint.years());

export const useScorecards = (year: number, page: number) =>
  useQuery(['supervision', 'page', year, page], () => ScorecardEndpoint.page(year, page, COMPANIES));

export const useWaitingHomes = (year: number, page: number) =>
  useQuery(['supervision', 'waiting', year, page], () =>
    ScorecardEndpoint.waitingHomes(year, undefined, page, PAGE_SIZE),
  );
