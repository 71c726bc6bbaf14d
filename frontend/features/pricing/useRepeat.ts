import { useEffect, useEffectEvent } from 'react';

/** Does something again and again while it is wanted. */
export function useRepeat(wanted: boolean, everyMilliseconds: number, act: () => void) {
  const onTick = useEffectEvent(act);
  useEffect(() => {
    if (!wanted) {
      return;
    }
    const timer = setInterval(() => onTick(), everyMilliseconds);
    return () => clearInterval(timer);
  }, [wanted, everyMilliseconds]);
}
