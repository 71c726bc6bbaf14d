import * as CheckQueueEndpoint from '@/generated/CheckQueueEndpoint';
import * as OfferingEndpoint from '@/generated/OfferingEndpoint';
import * as VerificationEndpoint from '@/generated/VerificationEndpoint';
import type AssignRequest from '@/generated/org/anju/AssignRequest';
import type CheckCase from '@/generated/org/anju/CheckCase';
import type CheckKind from '@/generated/org/anju/CheckKind';
import type QueueFilter from '@/generated/org/anju/QueueFilter';
import type SeenCase from '@/generated/org/anju/SeenCase';
import type TakenCase from '@/generated/org/anju/TakenCase';
import type TogetherOutcome from '@/generated/org/anju/TogetherOutcome';
import { useCommand, useQuery } from '@/lib/query';
import { isWaitingForEvidence } from './case/standing';
import type { ChosenCases } from './queue/chosen';

const PAGE_SIZE = 50;
const MOST_OFFERINGS = 100;
/** In milliseconds: how often a page looks whether the registries have answered. */
const LOOK_AGAIN = 10_000;
/** In milliseconds: colleagues work on the same queue. */
const QUEUE_CHANGES = 60_000;

export const useQueue = (kind: CheckKind, { filter, order, descending, page }: ChosenCases) =>
  useQuery(
    ['verification', 'queue', kind, filter, order, descending, page],
    () => CheckQueueEndpoint.page({ kind, ...filter }, order, descending, page, PAGE_SIZE),
    { refetchEvery: QUEUE_CHANGES },
  );

export const useSummary = (kind: CheckKind) =>
  useQuery(['verification', 'summary', kind], () => CheckQueueEndpoint.summary(kind), {
    refetchEvery: QUEUE_CHANGES,
  });

/** The offerings that a queue can be narrowed to. */
export const useOfferings = () =>
  useQuery(['offering', 'list', MOST_OFFERINGS], () => OfferingEndpoint.list(0, MOST_OFFERINGS));

export const useCase = (applicationId: number) =>
  useQuery(['verification', 'case', applicationId], () => VerificationEndpoint.caseOf(applicationId), {
    refetchEvery: (check: CheckCase | undefined) =>
      check && isWaitingForEvidence(check) ? LOOK_AGAIN : undefined,
  });

export const useGrounds = () =>
  useQuery(['verification', 'grounds'], () => VerificationEndpoint.refusalGrounds());

export const useOfficers = (kind: CheckKind) =>
  useQuery(['verification', 'officers', kind], () => CheckQueueEndpoint.officers(kind));

/** A case of a queue. */
export interface QueuedCase {
  applicationId: number;
  kind: CheckKind;
}

export const useClaim = () =>
  useCommand(({ applicationId, kind }: QueuedCase) => CheckQueueEndpoint.claim(applicationId, kind), {
    refreshes: ['verification'],
  });

export const useRelease = (done?: () => void) =>
  useCommand(({ applicationId, kind }: QueuedCase) => CheckQueueEndpoint.release(applicationId, kind), {
    refreshes: ['verification'],
    done,
  });

export const useAssign = () =>
  useCommand(
    ({ applicationId, kind, officer }: AssignRequest) =>
      CheckQueueEndpoint.assign(applicationId, kind, officer),
    { refreshes: ['verification'] },
  );

export const useNext = (done: (taken: TakenCase) => void) =>
  useCommand((filter: QueueFilter) => CheckQueueEndpoint.next(filter, undefined), {
    refreshes: ['verification'],
    done,
  });

interface Together {
  kind: CheckKind;
  cases: SeenCase[];
}

export const useApproveTogether = (done: (outcomes: TogetherOutcome[]) => void) =>
  useCommand(({ kind, cases }: Together) => CheckQueueEndpoint.approveTogether(kind, cases), {
    refreshes: ['verification'],
    done,
  });
