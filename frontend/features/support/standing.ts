import type { Tone } from '@/components/StatusTag';
import type DecisionLine from '@/generated/org/anju/DecisionLine';
import SupportState from '@/generated/org/anju/SupportState';
import type SupportView from '@/generated/org/anju/SupportView';

/** Where a claim stands, and who acts next. */
export type Standing = 'deciding' | 'confirming' | 'arriving' | 'complete' | 'refused' | 'withdrawn';

export const TONES: Record<Standing, Tone> = {
  deciding: 'amber',
  confirming: 'amber',
  arriving: 'amber',
  complete: 'jade',
  refused: 'seal',
  withdrawn: 'plain',
};

export function standingOf(
  row: Pick<SupportView['row'], 'state' | 'decisionWaits' | 'granted' | 'received'>,
): Standing {
  switch (row.state) {
    case SupportState.CLAIMED:
      return row.decisionWaits ? 'confirming' : 'deciding';
    case SupportState.GRANTED:
      return row.received >= (row.granted ?? 0) ? 'complete' : 'arriving';
    default:
      return row.state === SupportState.REFUSED ? 'refused' : 'withdrawn';
  }
}

/** The decision that waits for a second officer; undefined when none does. */
export const waitingDecision = (decisions: readonly DecisionLine[]) =>
  decisions.find(({ confirmed }) => confirmed === undefined);

const AMOUNT = /^\d{1,12}(\.\d{1,2})?$/;

/** The amount in yuan that somebody typed, to the cent; undefined when it is none. Separators may stand in it. */
export function amountOf(typed: string): number | undefined {
  const bare = typed.replace(/[,，\s]/g, '');
  return AMOUNT.test(bare) && Number(bare) > 0 ? Number(bare) : undefined;
}
