import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { BoardWatch, type Watched } from './BoardWatch';

/** The live board of an offering, for as long as the component stands. */
export function useLiveBoard(offeringId: number): Watched {
  const watch = useMemo(() => new BoardWatch(offeringId), [offeringId]);
  useEffect(() => watch.start(), [watch]);
  return useSyncExternalStore(watch.subscribe, watch.state);
}

/** Reads anew when the board tells that another slot was called, that its time changed, or that a flat went. */
export function useOnBoardMove({ board }: Watched, read: () => void) {
  const moment = board && [board.session, board.slot, board.slotClosesAt, board.counts.available].join(' ');
  useEffect(() => {
    if (moment) {
      read();
    }
  }, [moment]);
}
