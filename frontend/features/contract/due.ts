import type Agreement from '@/generated/org/anju/Agreement';
import AgreementState from '@/generated/org/anju/AgreementState';

const DAY = 24 * 60 * 60_000;

/** How an agreement stands against its deadline; `soon` is the last day. `now` in epoch milliseconds. */
export type Due = 'open' | 'soon' | 'over' | 'signed' | 'lapsed';

export function dueOf({ state, signBy }: Pick<Agreement, 'state' | 'signBy'>, now: number): Due {
  if (state !== AgreementState.TO_SIGN) {
    return state === AgreementState.SIGNED ? 'signed' : 'lapsed';
  }
  const left = Date.parse(signBy) - now;
  if (left < 0) {
    return 'over';
  }
  return left <= DAY ? 'soon' : 'open';
}
