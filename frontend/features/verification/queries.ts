import * as VerificationEndpoint from '@/generated/VerificationEndpoint';
import type CheckKind from '@/generated/org/anju/CheckKind';
import type DecidedCheck from '@/generated/org/anju/DecidedCheck';
import type DecideCheckRequest from '@/generated/org/anju/DecideCheckRequest';
import type ReturnCaseRequest from '@/generated/org/anju/ReturnCaseRequest';
import { useCommand, useQuery } from '@/lib/query';

const PAGE_SIZE = 50;

export const useQueue = (kind: CheckKind, page: number) =>
  useQuery(['verification', 'queue', kind, page], () =>
    VerificationEndpoint.queue(kind, undefined, page, PAGE_SIZE),
  );

export const useCase = (applicationId: number) =>
  useQuery(['verification', 'case', applicationId], () => VerificationEndpoint.caseOf(applicationId));

export const useGrounds = () =>
  useQuery(['verification', 'grounds'], () => VerificationEndpoint.refusalGrounds());

export function useDecide(done: (decided: DecidedCheck, request: DecideCheckRequest) => void) {
  return useCommand(
    ({ applicationId, kind, outcome, article, reason, version }: DecideCheckRequest) =>
      VerificationEndpoint.decide(applicationId, kind, outcome, article, reason, version),
    { refreshes: ['verification'], done },
  );
}

export function useGiveBack(done: (decided: DecidedCheck) => void) {
  return useCommand(
    ({ applicationId, kind, marks, version }: ReturnCaseRequest) =>
      VerificationEndpoint.giveBack(applicationId, kind, marks, version),
    { refreshes: ['verification'], done },
  );
}
