/** A list of wishes as it is edited: the most wanted first. */
export type WishList = readonly number[];

export const withWish = (list: WishList, unit: number): WishList =>
  list.includes(unit) ? list : [...list, unit];

export const withoutWish = (list: WishList, unit: number): WishList => list.filter((id) => id !== unit);

/** One place up (-1) or down (1); at the end of the list nothing changes. */
export function movedWish(list: WishList, unit: number, by: -1 | 1): WishList {
  const from = list.indexOf(unit);
  const other = list[from + by];
  if (from < 0 || other === undefined) {
    return list;
  }
  return list.map((id) => (id === unit ? other : id === other ? unit : id));
}

export const sameWishes = (one: WishList, other: WishList) =>
  one.length === other.length && one.every((id, place) => id === other[place]);
