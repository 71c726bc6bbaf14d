import { FundingEndpoint, PayeeEndpoint, RentEndpoint, StatementEndpoint } from '@/generated/endpoints';
import type AccountKind from '@/generated/org/anju/AccountKind';
import { useQuery } from '@/lib/query';

export const PAGE_SIZE = 20;

export const useTotals = () => useQuery(['funding', 'totals'], () => FundingEndpoint.totals());

export const useAccounts = (kind: AccountKind, page: number) =>
  useQuery(['funding', 'accounts', kind, page], () => FundingEndpoint.accounts(kind, page, PAGE_SIZE));

export const useProjects = (page: number) =>
  useQuery(['funding', 'projects', page], () => FundingEndpoint.projects(page, PAGE_SIZE));

export const useBooks = (projectId: number) =>
  useQuery(['funding', 'books', projectId], () => FundingEndpoint.books(projectId));

export const useEntries = (accountId: number, page: number) =>
  useQuery(['funding', 'entries', accountId, page], () =>
    FundingEndpoint.entries(accountId, page, PAGE_SIZE),
  );

export const useVoucher = (voucherId: number) =>
  useQuery(['funding', 'voucher', voucherId], () => FundingEndpoint.voucher(voucherId));

export const usePostings = (projectId: number, page: number) =>
  useQuery(['funding', 'postings', projectId, page], () =>
    FundingEndpoint.postings(projectId, page, PAGE_SIZE),
  );

export const useInterest = (sourceId: number, until: string) =>
  useQuery(['funding', 'interest', sourceId, until], () => FundingEndpoint.interest(sourceId, until));

export const useRents = (projectId: number, page: number) =>
  useQuery(['funding', 'rents', projectId, page], () => RentEndpoint.list(projectId, page, PAGE_SIZE));

export const useLease = (leaseId: number) =>
  useQuery(['funding', 'lease', leaseId], () => RentEndpoint.lease(leaseId));

export const usePayments = (payeeId: number, page: number) =>
  useQuery(['funding', 'payments', payeeId, page], () => PayeeEndpoint.payments(payeeId, page, PAGE_SIZE));

export const useStatements = (accountId: number, page: number) =>
  useQuery(['funding', 'statements', accountId, page], () =>
    StatementEndpoint.list(accountId, page, PAGE_SIZE),
  );

export const useDifferences = (accountId: number, statementId: number, page: number) =>
  useQuery(['funding', 'differences', accountId, statementId, page], () =>
    StatementEndpoint.differences(accountId, statementId, page, PAGE_SIZE),
  );
