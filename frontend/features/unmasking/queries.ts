import { UnmaskingEndpoint } from '@/generated/endpoints';
import { useQuery } from '@/lib/query';

const PAGE_SIZE = 50;

/** What an auditor looks for; empty narrows nothing. */
export interface Filter {
  officer: string;
  from: string;
  to: string;
}

export const useUnmaskings = ({ officer, from, to }: Filter, page: number) =>
  useQuery(['unmasking', officer, from, to, page], () =>
    UnmaskingEndpoint.list(officer || undefined, from || undefined, to || undefined, page, PAGE_SIZE),
  );
