export const UNIT_STATES = ['available', 'held', 'chosen', 'sold', 'mine', 'kept', 'other'] as const;
export type UnitState = (typeof UNIT_STATES)[number];

/** A flat as the elevation needs it. */
export interface ElevationUnit {
  id: number | string;
  /** For example `1 栋`. */
  building: string;
  /** The staircase inside the building (单元), where there is more than one. */
  entrance?: string;
  storey: number;
  /** The number at the door: `1201`. */
  room: string;
  /** Yuan. */
  price: number;
  state: UnitState;
}

export interface Building<Unit extends ElevationUnit> {
  name: string;
  columns: readonly Column[];
  /** From the top down; a row has one place for each column, empty where no flat is. */
  rows: readonly Row<Unit>[];
}

interface Column {
  key: string;
  entrance: string;
}

export interface Row<Unit extends ElevationUnit> {
  storey: number;
  places: readonly (Unit | undefined)[];
}

/** The end of a door number says which flat of the storey it is: 1201 and 901 stand above each other. */
const keyOf = ({ entrance = '', room }: ElevationUnit) => `${entrance}/${room.slice(-2)}`;

const byNumber = new Intl.Collator('zh-CN', { numeric: true });

/** Lays the flats out as storeys and columns, one plan per building. */
export function planOf<Unit extends ElevationUnit>(units: readonly Unit[]): Building<Unit>[] {
  return [...groupBy(units, (unit) => unit.building)]
    .sort(([a], [b]) => byNumber.compare(a, b))
    .map(([name, inside]) => ({ name, ...gridOf(inside) }));
}

function gridOf<Unit extends ElevationUnit>(units: readonly Unit[]) {
  const columns = [...groupBy(units, keyOf)]
    .map(([key, [first]]) => ({ key, entrance: first?.entrance ?? '' }))
    .sort((a, b) => byNumber.compare(a.key, b.key));
  const rows = [...groupBy(units, (unit) => unit.storey)]
    .sort(([a], [b]) => b - a)
    .map(([storey, inside]) => ({ storey, places: placesOf(columns, inside) }));
  return { columns, rows };
}

function placesOf<Unit extends ElevationUnit>(columns: readonly Column[], units: readonly Unit[]) {
  const byKey = new Map(units.map((unit) => [keyOf(unit), unit]));
  return columns.map((column) => byKey.get(column.key));
}

function groupBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  items.forEach((item) => groups.set(key(item), [...(groups.get(key(item)) ?? []), item]));
  return groups;
}

/** How many columns stand under each entrance, in order. */
export function entrancesOf(columns: readonly Column[]): { entrance: string; span: number }[] {
  return [...groupBy(columns, (column) => column.entrance)].map(([entrance, inside]) => ({
    entrance,
    span: inside.length,
  }));
}

export function countStates(units: readonly ElevationUnit[]): Record<UnitState, number> {
  const counts = { available: 0, held: 0, chosen: 0, sold: 0, mine: 0, kept: 0, other: 0 };
  units.forEach((unit) => counts[unit.state]++);
  return counts;
}

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The next flat in the direction of an arrow key (gaps are skipped), or the end of the storey for Home and End. */
export function neighbour<Unit extends ElevationUnit>(
  rows: readonly Row<Unit>[],
  id: Unit['id'],
  key: string,
): Unit | undefined {
  const row = rows.findIndex(({ places }) => places.some((unit) => unit?.id === id));
  const places = rows[row]?.places ?? [];
  if (key === 'Home' || key === 'End') {
    const present = places.filter((unit) => unit !== undefined);
    return key === 'Home' ? present[0] : present.at(-1);
  }
  const step = STEPS[key];
  const column = places.findIndex((unit) => unit?.id === id);
  return step && walk(rows, row + step[0], column + step[1], step);
}

function walk<Unit extends ElevationUnit>(
  rows: readonly Row<Unit>[],
  row: number,
  column: number,
  step: readonly [number, number],
): Unit | undefined {
  const places = rows[row]?.places;
  if (!places || column < 0 || column >= places.length) {
    return undefined;
  }
  return places[column] ?? walk(rows, row + step[0], column + step[1], step);
}
