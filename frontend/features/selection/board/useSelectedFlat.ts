import { useState } from 'react';
import { isFree, OWN, type Flat } from './units';

/** Kept for another family counts as gone: nobody can tell whether it comes back. */
const isGone = (flat: Flat) => !isFree(flat) && !OWN.has(flat.state);

/**
 * The flat that the person looks at, and the one that went while they looked. A flat that was free when it was
 * pressed and is not any more was taken by another family.
 *
 * @param asked the flat that the person asked to keep: the board may tell that it is kept before the answer comes
 */
export function useSelectedFlat(flats: readonly Flat[], asked?: number) {
  const [pressed, setPressed] = useState<Flat>();
  const [refused, setRefused] = useState<Flat>();
  const now = flats.find(({ id }) => id === pressed?.id);
  const went = pressed && now && isFree(pressed) && isGone(now) && now.id !== asked;
  const gone = refused ?? (went ? pressed : undefined);
  const select = (flat: Flat) => {
    setRefused(undefined);
    setPressed(flat);
  };
  return { selected: gone ? undefined : now, gone, select, taken: setRefused };
}
