import type { Tone } from '@/components/StatusTag';
import ComplaintState from '@/generated/org/anju/ComplaintState';
import type ComplaintView from '@/generated/org/anju/ComplaintView';

/** Where a complaint stands, and who acts next. */
export type Standing = 'answering' | 'overdue' | 'deciding' | 'upheld' | 'notUpheld';

export const TONES: Record<Standing, Tone> = {
  answering: 'amber',
  overdue: 'seal',
  deciding: 'amber',
  upheld: 'jade',
  notUpheld: 'plain',
};

/** How the card of a complaint stands out: what waits does, and what is overdue more so. */
export const CARD_TONES = {
  answering: 'amber',
  overdue: 'seal',
  deciding: 'amber',
  upheld: 'plain',
  notUpheld: 'plain',
} as const satisfies Record<Standing, string>;

type Fate = Pick<ComplaintView, 'state' | 'overdue'>;

export function standingOf({ state, overdue }: Fate): Standing {
  switch (state) {
    case ComplaintState.OPEN:
      return overdue ? 'overdue' : 'answering';
    case ComplaintState.ANSWERED:
      return 'deciding';
    default:
      return state === ComplaintState.UPHELD ? 'upheld' : 'notUpheld';
  }
}

/** Whether the bureau can decide: there is an answer, or the term is over. */
export const isDecidable = (complaint: Fate) => ['deciding', 'overdue'].includes(standingOf(complaint));

/** Whether the acquirer can still answer, late rather than never. */
export const isAnswerable = ({ state }: Pick<ComplaintView, 'state'>) => state === ComplaintState.OPEN;
