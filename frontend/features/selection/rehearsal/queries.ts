import { BoardEndpoint, RehearsalEndpoint } from '@/generated/endpoints';
import type MyRehearsal from '@/generated/org/anju/MyRehearsal';
import { useQuery } from '@/lib/query';

/** While somebody practises, what the others take is seen at once; before and after there is nothing to see. */
const PRACTISING = 2_000;
const OTHERWISE = 30_000;

export const useRehearsal = (offeringId: number) =>
  useQuery(['selection', 'rehearsal', offeringId], () => RehearsalEndpoint.show(offeringId), {
    refetchEvery: OTHERWISE,
  });

/** The own family, or at the desk the one with that receipt. */
export const usePractice = (offeringId: number, receipt: string | undefined) =>
  useQuery(
    ['rehearsal', 'mine', offeringId, receipt ?? ''],
    () => RehearsalEndpoint.mine(offeringId, receipt),
    { refetchEvery: (mine: MyRehearsal | undefined) => (mine?.rehearsal.open ? PRACTISING : OTHERWISE) },
  );

export const useRehearsalDesk = (offeringId: number, page: number, size: number) =>
  useQuery(
    ['rehearsal', 'desk', offeringId, page, size],
    () => RehearsalEndpoint.desk(offeringId, page, size),
    { refetchEvery: 2 * PRACTISING },
  );

/** The units themselves do not change during a rehearsal: only where they stand and what they cost is read here. */
export const useUnits = (offeringId: number) =>
  useQuery(['rehearsal', 'units', offeringId], () => BoardEndpoint.board(offeringId));
