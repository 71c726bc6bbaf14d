import { useState } from 'react';
import { isFree, type Flat } from './units';

/** Kept for another family counts as gone: nobody can tell whether it comes back. */
const isGone = ({ state }: Flat) => state !== 'available' && state !== 'mine';

/**
 * The flat that the person looks at, and the one that went while they looked. A flat that was free when it was
 * pressed and is not any more was taken by another family.
 */
export function useSelectedFlat(flats: readonly Flat[]) {
  const [pressed, setPressed] = useState<Flat>();
  const [gone, setGone] = useState<Flat>();
  const now = flats.find(({ id }) => id === pressed?.id);
  if (pressed && now && isFree(pressed) && isGone(now)) {
    setPressed(undefined);
    setGone(pressed);
  }
  const select = (flat: Flat) => {
    setGone(undefined);
    setPressed(flat);
  };
  const taken = (flat: Flat) => {
    setPressed(undefined);
    setGone(flat);
  };
  return { selected: now, gone, select, taken };
}
