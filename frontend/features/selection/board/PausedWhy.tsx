import SessionState from '@/generated/org/anju/SessionState';
import PauseBanner from '../desk/PauseBanner';
import type { Watched } from './BoardWatch';

/** Why the selection is stopped. Asked for only while the board tells that it is: thousands look at it. */
export function PausedWhy({ offeringId, watched: { board } }: { offeringId: number; watched: Watched }) {
  return board?.progress.phase.state === SessionState.PAUSED ? <PauseBanner offeringId={offeringId} /> : null;
}
