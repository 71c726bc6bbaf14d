import type DeclaredNumber from '@/generated/org/anju/DeclaredNumber';
import type DrawSource from '@/generated/org/anju/DrawSource';
import type { TextKey } from '@/lib/i18n';

export const BEACON = 'drand-quicknet';
export const NUMBER = 'public-number';

/** Who enters values; the server decides. A notary attests and therefore does not. */
export const enters = (role: string) => role === 'bureau-officer';

/** Before its time, in it, or too late for dice that are not settled. */
export type Phase = 'early' | 'open' | 'late';

/** Where a source is at that moment of the server's clock, in epoch milliseconds. */
export function phaseOf(
  { knownAt, closesAt, settledAt }: Pick<DrawSource, 'knownAt' | 'closesAt' | 'settledAt'>,
  earliest: string,
  now: number,
): Phase {
  if (closesAt && !settledAt && now >= Date.parse(closesAt)) {
    return 'late';
  }
  return now < Math.max(Date.parse(earliest), knownAt ? Date.parse(knownAt) : 0) ? 'early' : 'open';
}

const OUTCOMES = ['VALUE', 'NOT_YET', 'NO_ANSWER', 'MALFORMED', 'OTHER_ROUND', 'HASH', 'SIGNATURE'] as const;

/** What a relay answered, in words. */
export const outcomeKey = (outcome: string): TextKey =>
  `draw.relay.${OUTCOMES.find((known) => known === outcome) ?? 'NO_ANSWER'}`;

/** Whether a relay's answer is a flaw, which stops the draw. */
export const isFlaw = (outcome: string) => OUTCOMES.indexOf(outcome as (typeof OUTCOMES)[number]) >= 3;

/** Whether everything is filled in; the server says what is wrong with it. */
export const isDeclared = (kinds: readonly string[], value: DeclaredNumber) =>
  !kinds.includes(NUMBER) ||
  Boolean(
    value.publication?.trim() &&
    value.issue?.trim() &&
    value.form?.trim() &&
    value.digits &&
    value.publishedAt,
  );
