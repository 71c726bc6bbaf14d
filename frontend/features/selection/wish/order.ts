/** A list with one of its items at another place. Both places count from 0; one beyond an end is that end. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const target = Math.max(0, Math.min(list.length - 1, to));
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(target, 0, ...list.slice(from, from + 1));
}

/** Where an arrow key takes the item at that place; undefined for another key. */
export function placeByKey(key: string, from: number, size: number): number | undefined {
  const places: Readonly<Record<string, number>> = {
    ArrowUp: from - 1,
    ArrowDown: from + 1,
    Home: 0,
    End: size - 1,
  };
  const to = places[key];
  return to === undefined ? undefined : Math.max(0, Math.min(size - 1, to));
}

/** Over which row a pointer is: the first whose middle lies below it, else the last. */
export function placeByPointer(middles: readonly number[], y: number): number {
  const place = middles.findIndex((middle) => y < middle);
  return place < 0 ? Math.max(0, middles.length - 1) : place;
}

export const sameOrder = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((unit, i) => unit === other[i]);
