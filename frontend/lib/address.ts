/** The address after a change. Another choice begins at its first page. */
export function changed(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete('page');
  if (value) {
    next.set(name, value);
  } else {
    next.delete(name);
  }
  return next;
}

/** The value of that name; undefined for what an address made by hand cannot mean. */
export function oneOf<T extends string>(values: Record<string, T>, typed: string | null): T | undefined {
  return Object.values(values).find((value) => value === typed);
}

/** 0 for what is no whole number above it. */
export function whole(typed: string | null): number {
  const number = Number(typed);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
