import { FraudEndpoint } from '@/generated/endpoints';
import type FraudState from '@/generated/org/anju/FraudState';
import { useQuery } from '@/lib/query';

export const PAGE_SIZE = 20;

export const useCases = (state: FraudState | undefined, page: number) =>
  useQuery(['fraud', 'cases', state ?? '', page], () => FraudEndpoint.cases(state, page, PAGE_SIZE));

export const useCase = (caseId: number) =>
  useQuery(['fraud', 'case', caseId], () => FraudEndpoint.caseOf(caseId));

export const useMine = () => useQuery(['fraud', 'mine'], () => FraudEndpoint.mine());
