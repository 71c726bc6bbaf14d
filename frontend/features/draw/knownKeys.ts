import { useEffect, useState } from 'react';

const STORE = 'anju.draw-keys';

/** `first`: no key was seen here before; `known`: this one was, on that day; `new`: others were, this one was not. */
export type Acquaintance = { kind: 'first' } | { kind: 'known'; since: string } | { kind: 'new' };

type Known = Readonly<Record<string, string>>;

/** How this device knows the key: a swapped key is seen by those who were here before. */
export function acquaintanceWith(publicKey: string, known: Known): Acquaintance {
  const since = known[publicKey];
  if (since) {
    return { kind: 'known', since };
  }
  return Object.keys(known).length === 0 ? { kind: 'first' } : { kind: 'new' };
}

/** Remembers the key for later visits; says how it stood when this page was opened. */
export function useAcquaintance(publicKey: string, today: string): Acquaintance {
  const [known] = useState(read);
  useEffect(() => {
    if (!known[publicKey]) {
      write({ ...known, [publicKey]: today });
    }
  }, [known, publicKey, today]);
  return acquaintanceWith(publicKey, known);
}

function read(): Known {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(STORE) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Known) : {};
  } catch {
    // Storage may be forbidden or hold something foreign: then every visit is the first.
    return {};
  }
}

function write(known: Known) {
  try {
    localStorage.setItem(STORE, JSON.stringify(known));
  } catch {
    // See above.
  }
}
