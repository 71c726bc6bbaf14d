import type Agreement from '@/generated/org/anju/Agreement';
import AgreementState from '@/generated/org/anju/AgreementState';

const DAY = 24 * 60 * 60_000;

/** How an agreement stands against its deadline; `soon` is the last day. `now` in epoch milliseconds. */
export type Due =
  'open' | 'soon' | 'over' | 'signed' | 'lapsed' | 'takenBack' | 'declined' | 'rechecking' | 'ended';

const SETTLED = {
  SIGNED: 'signed',
  LAPSED: 'lapsed',
  DECLINED: 'declined',
  TAKEN_BACK: 'takenBack',
  RECOVERED: 'takenBack',
  ENDED: 'ended',
} as const;

/** While the registries are asked again the deadline does not count. */
export function dueOf(
  { state, signBy, recheck }: Pick<Agreement, 'state' | 'signBy' | 'recheck'>,
  now: number,
): Due {
  if (state !== AgreementState.TO_SIGN) {
    return SETTLED[state];
  }
  if (recheck) {
    return 'rechecking';
  }
  const left = Date.parse(signBy) - now;
  if (left < 0) {
    return 'over';
  }
  return left <= DAY ? 'soon' : 'open';
}
