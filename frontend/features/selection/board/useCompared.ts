import { useState } from 'react';
import type { Flat } from './units';

export const MOST_COMPARED = 3;

/** Flats that stand beside each other, at most three. A flat that goes stays, with the state that it has now. */
export interface Compared {
  flats: readonly Flat[];
  has: (flat: Flat) => boolean;
  isFull: boolean;
  toggle: (flat: Flat) => void;
  clear: () => void;
}

export function useCompared(flats: readonly Flat[]): Compared {
  const [ids, setIds] = useState<readonly number[]>([]);
  const compared = ids.flatMap((id) => flats.find((flat) => flat.id === id) ?? []);
  const isFull = compared.length >= MOST_COMPARED;
  const has = ({ id }: Flat) => ids.includes(id);
  const toggle = (flat: Flat) => {
    if (has(flat)) {
      setIds(ids.filter((id) => id !== flat.id));
    } else if (!isFull) {
      setIds([...ids, flat.id]);
    }
  };
  return { flats: compared, has, isFull, toggle, clear: () => setIds([]) };
}
