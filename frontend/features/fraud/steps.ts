import type { Tone } from '@/components/StatusTag';
import FraudState from '@/generated/org/anju/FraudState';
import type FraudCaseView from '@/generated/org/anju/FraudCaseView';
import type { TextKey } from '@/lib/i18n';

/** Amber waits for somebody, seal is a finding, jade is an end in the family's favour. */
export const TONES: Record<FraudState, Tone> = {
  [FraudState.HEARING]: 'amber',
  [FraudState.FOUND]: 'seal',
  [FraudState.DISMISSED]: 'jade',
  [FraudState.APPEALED]: 'amber',
  [FraudState.REVERSED]: 'jade',
  [FraudState.CONFIRMED]: 'seal',
};

/** What the bureau can do with a case now; none while the family is heard, or may appeal, or when all is over. */
export type Step = 'decide' | 'decideAppeal' | 'none';

export function stepOf({ state, heard }: Pick<FraudCaseView, 'state' | 'heard'>): Step {
  if (state === FraudState.HEARING && heard) {
    return 'decide';
  }
  return state === FraudState.APPEALED ? 'decideAppeal' : 'none';
}

/** Who acts next; the words take the day by when. */
export function nextOf({ state, heard }: Pick<FraudCaseView, 'state' | 'heard'>): TextKey {
  switch (state) {
    case FraudState.HEARING:
      return heard ? 'fraud.next.decide' : 'fraud.next.answer';
    case FraudState.FOUND:
      return 'fraud.next.appeal';
    case FraudState.APPEALED:
      return 'fraud.next.decideAppeal';
    default:
      return 'fraud.next.over';
  }
}

/** What the family can still say, by the server's clock. */
export type Say = 'answer' | 'appeal' | 'nothing';

export function sayOf(
  {
    state,
    answeredAt,
    answerBy,
    appealBy,
  }: Pick<FraudCaseView, 'state' | 'answeredAt' | 'answerBy' | 'appealBy'>,
  now: number,
): Say {
  if (state === FraudState.HEARING && answeredAt === undefined && now <= Date.parse(answerBy)) {
    return 'answer';
  }
  const mayAppeal = state === FraudState.FOUND && appealBy !== undefined && now <= Date.parse(appealBy);
  return mayAppeal ? 'appeal' : 'nothing';
}
