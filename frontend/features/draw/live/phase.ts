import type PublicDraw from '@/generated/org/anju/PublicDraw';
import type { Verification } from '../useVerification';

/**
 * What the screen shows. `before`: the countdown; `values`: the random numbers are read; `computing`: the result is
 * published and this browser computes it; `revealing`: it came to the published result itself; `unproven`: it could not
 * compute it; `refuted`: it came to something else, so nothing is shown as a result.
 */
export type Phase = 'before' | 'values' | 'computing' | 'revealing' | 'unproven' | 'refuted' | 'void';

/** Nothing becomes a result on the screen but an order that this browser computed, with no check against it. */
export function phaseOf(
  { state, earliest }: Pick<PublicDraw, 'state' | 'earliest'>,
  { status, findings, order }: Pick<Verification, 'status' | 'findings' | 'order'>,
  now: number,
): Phase {
  const is = (...states: readonly string[]) => states.includes(state);
  if (is('VOIDED')) {
    return 'void';
  }
  if (!is('DRAWN')) {
    return is('SEALED') && now < Date.parse(earliest) ? 'before' : 'values';
  }
  if (findings.some(({ outcome }) => outcome === 'failed')) {
    return 'refuted';
  }
  if (status === 'done') {
    const isOwn = order && findings.some(({ check, outcome }) => check === 'ORDER' && outcome === 'passed');
    return isOwn ? 'revealing' : 'unproven';
  }
  return status === 'unsupported' || status === 'unreadable' ? 'unproven' : 'computing';
}
