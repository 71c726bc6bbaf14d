export interface Setting<T> {
  get: () => T;
  set: (next: T) => void;
  /** For `useSyncExternalStore`. */
  subscribe: (listener: () => void) => () => void;
}

/** A choice of the person that this browser remembers. Where storage is forbidden it lasts until the page is left. */
export function createSetting<T extends string>(key: string, values: readonly T[], initial: T): Setting<T> {
  const listeners = new Set<() => void>();
  let value = read(key, values) ?? initial;
  return {
    get: () => value,
    set: (next) => {
      value = next;
      write(key, next);
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function read<T extends string>(key: string, values: readonly T[]): T | undefined {
  try {
    const stored = localStorage.getItem(key);
    return values.find((value) => value === stored);
  } catch {
    return undefined;
  }
}

function write(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is forbidden or full; the choice then holds for this visit only.
  }
}
