import { useCallback, useEffect, useState, useSyncExternalStore, type RefObject } from 'react';

/** A row of the reveal is about so high and a column so wide, in the size of the text of the page. */
const ROWS = { phone: 8, desk: 10, hall: 12 };
const COLUMNS = { phone: 1, desk: 2, hall: 3 };

export type ScreenSize = keyof typeof ROWS;

export const roomOn = (size: ScreenSize) => ROWS[size] * COLUMNS[size];

const MEDIA: readonly (readonly [ScreenSize, string])[] = [
  ['phone', '(max-width: 48rem)'],
  ['hall', '(min-width: 100rem)'],
];

/** How large the screen is, renewed when it turns or changes. */
export function useScreenSize(): ScreenSize {
  return useSyncExternalStore(
    (renew) => {
      window.addEventListener('resize', renew);
      return () => window.removeEventListener('resize', renew);
    },
    () => MEDIA.find(([, query]) => matchMedia(query).matches)?.[0] ?? 'desk',
  );
}

/** Whether this person wants things to stand still. */
export const useStillness = () => useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches)[0];

interface FullScreen {
  /** False where the browser has none, as on some phones. */
  isPossible: boolean;
  isOn: boolean;
  toggle: () => void;
}

export function useFullScreen(part: RefObject<HTMLElement | null>): FullScreen {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const update = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', update);
    return () => document.removeEventListener('fullscreenchange', update);
  }, []);
  const toggle = useCallback(() => {
    // A refusal leaves everything as it is; the button still shows what it would do.
    const change = document.fullscreenElement ? document.exitFullscreen() : part.current?.requestFullscreen();
    void change?.catch(() => undefined);
  }, [part]);
  return { isPossible: document.fullscreenEnabled, isOn, toggle };
}
