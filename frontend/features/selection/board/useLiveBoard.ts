import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { BoardWatch, type Watched } from './BoardWatch';

/** The live board of an offering, for as long as the component stands. */
export function useLiveBoard(offeringId: number): Watched {
  const watch = useMemo(() => new BoardWatch(offeringId), [offeringId]);
  useEffect(() => watch.start(), [watch]);
  return useSyncExternalStore(watch.subscribe, watch.state);
}

/**
 * Reads anew when the board tells that another slot was called, that the selection was stopped or went on, or that
 * another phase began. Not for each flat that goes: thousands look, and what they look at tells them already.
 */
export function useOnBoardMove({ board }: Watched, read: () => void) {
  const moment =
    board && [board.progress.phase.phase, board.progress.phase.state, board.progress.slot].join(' ');
  useEffect(() => {
    if (moment) {
      read();
    }
  }, [moment]);
}
