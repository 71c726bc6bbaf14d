import { useEffect, useSyncExternalStore } from 'react';

const STORE = 'anju.draw-keys';

/** `first`: no key was seen here before; `known`: this one was, on that day; `new`: others were, this one was not. */
export type Acquaintance = { kind: 'first' } | { kind: 'known'; since: string } | { kind: 'new' };

/** The days on which this device first met a key of the city, by the key in hex. */
export type Known = Readonly<Record<string, string>>;

/** How this device knows the key: a swapped key is seen by those who were here before. */
export function acquaintanceWith(publicKey: string, known: Known): Acquaintance {
  const since = known[publicKey];
  if (since) {
    return { kind: 'known', since };
  }
  return Object.keys(known).length === 0 ? { kind: 'first' } : { kind: 'new' };
}

/** The key that this device goes by: this one when it knows it or knows none, else the one that it met last. */
export function trustedKey(publicKey: string, known: Known): string {
  const [latest] = Object.entries(known).sort(([, a], [, b]) => (a < b ? 1 : -1));
  return known[publicKey] || !latest ? publicKey : latest[0];
}

/** What this device knows, renewed when it comes to know another key. */
export const useKnown = (): Known => useSyncExternalStore(subscribe, current);

/** Remembers the key for later visits, once there is a reason to take it for the city's. */
export function useRemembering(publicKey: string, today: string, hasReason: boolean) {
  useEffect(() => {
    if (hasReason) {
      remember(publicKey, today);
    }
  }, [publicKey, today, hasReason]);
}

/** The day of the first meeting stays. */
export function remember(publicKey: string, today: string) {
  const known = current();
  if (!known[publicKey]) {
    store({ ...known, [publicKey]: today });
  }
}

const watchers = new Set<() => void>();
let held: Known | undefined;

function subscribe(watcher: () => void) {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}

function current(): Known {
  held ??= read();
  return held;
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

function store(known: Known) {
  held = known;
  try {
    localStorage.setItem(STORE, JSON.stringify(known));
  } catch {
    // See above.
  }
  watchers.forEach((renew) => renew());
}
