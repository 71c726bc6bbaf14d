import Category from '@/generated/org/anju/Category';
import type CheckKind from '@/generated/org/anju/CheckKind';
import EvidenceState from '@/generated/org/anju/EvidenceState';
import Holding from '@/generated/org/anju/Holding';
import type QueueFilter from '@/generated/org/anju/QueueFilter';
import QueueOrder from '@/generated/org/anju/QueueOrder';
import Standing from '@/generated/org/anju/Standing';
import { oneOf, whole } from '@/lib/address';

/** What of a queue is shown and in which order, beside its check. The address of the page carries it. */
export interface ChosenCases {
  filter: Omit<QueueFilter, 'kind'>;
  order: QueueOrder;
  descending: boolean;
  /** From 0. */
  page: number;
}

export type FilterName = keyof ChosenCases['filter'];

export function chosenIn(params: URLSearchParams): ChosenCases {
  return {
    filter: {
      offeringId: whole(params.get('offeringId')) || undefined,
      district: params.get('district')?.trim() || undefined,
      holding: oneOf(Holding, params.get('holding')),
      standing: oneOf(Standing, params.get('standing')),
      evidence: oneOf(EvidenceState, params.get('evidence')),
      category: oneOf(Category, params.get('category')),
      receipt: params.get('receipt')?.trim() || undefined,
    },
    order: oneOf(QueueOrder, params.get('order')) ?? QueueOrder.WAITING,
    descending: params.get('descending') === 'true',
    page: whole(params.get('page')),
  };
}

/** The filter that an address stands for, for the queue of that check. */
export const filterIn = (params: URLSearchParams, kind: CheckKind): QueueFilter => ({
  kind,
  ...chosenIn(params).filter,
});

/** A figure above the queue, and the one choice that shows the cases it counts. */
export type Figure =
  'waiting' | 'mine' | 'free' | 'overdue' | 'toConfirm' | 'fullReview' | 'green' | 'unanswered';

const CHOICES: Record<Figure, readonly [FilterName, string] | undefined> = {
  waiting: undefined,
  mine: ['holding', Holding.MINE],
  free: ['holding', Holding.FREE],
  overdue: ['standing', Standing.OVERDUE],
  toConfirm: ['standing', Standing.TO_CONFIRM],
  fullReview: ['standing', Standing.FULL_REVIEW],
  green: ['evidence', EvidenceState.GREEN],
  unanswered: ['evidence', EvidenceState.WAITING],
};

export const FIGURES = Object.keys(CHOICES) as Figure[];

/** The address that shows what a figure counts: nothing else narrows it, so that list and figure agree. */
export function addressOf(figure: Figure, kind: CheckKind): URLSearchParams {
  const choice = CHOICES[figure];
  return new URLSearchParams([['kind', kind], ...(choice ? [[...choice]] : [])]);
}

/** The figure whose cases are shown; undefined when something else narrows the list. */
export function figureOf(filter: ChosenCases['filter']): Figure | undefined {
  const used = usedIn(filter);
  return FIGURES.find((figure) => {
    const choice = CHOICES[figure];
    return choice
      ? used.length === 1 && used[0] === choice[0] && filter[choice[0]] === choice[1]
      : used.length === 0;
  });
}

/** The filters that narrow the list. */
export const usedIn = (filter: ChosenCases['filter']): FilterName[] =>
  (Object.keys(filter) as FilterName[]).filter((name) => filter[name] !== undefined);
