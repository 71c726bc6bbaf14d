import type { ElevationUnit, UnitState } from '@/components/elevation/plan';
import type Board from '@/generated/org/anju/Board';
import type BoardUnit from '@/generated/org/anju/BoardUnit';

/** A flat on the board that has a price, as the elevation and the unit's own card show it. */
export interface Flat extends ElevationUnit {
  id: number;
  entrance: string;
  layout: string;
  orientation: string;
  /** m². */
  builtArea: number;
  innerArea: number;
  sharedArea: number;
  /** Yuan per m² of built area. */
  unitPrice: number;
}

const STATES: Record<BoardUnit['state'], UnitState> = {
  AVAILABLE: 'available',
  CHOSEN: 'held',
  SOLD: 'sold',
  WITHDRAWN: 'other',
};

/** The board's flats; one without a price is not on offer and does not appear. */
export function flatsOf(board: Board, mine?: number): Flat[] {
  return board.buildings.flatMap(({ name, units }) =>
    units.flatMap(({ totalPrice, unitPrice, state, ...unit }) =>
      totalPrice === undefined || unitPrice === undefined
        ? []
        : [
            {
              ...unit,
              building: name,
              unitPrice,
              price: totalPrice,
              state: unit.id === mine ? 'mine' : STATES[state],
            },
          ],
    ),
  );
}

export const placeOf = ({ building, entrance, room }: Pick<Flat, 'building' | 'entrance' | 'room'>) =>
  [building, entrance, room].filter(Boolean).join(' ');

export const isFree = ({ state }: Flat) => state === 'available';

export interface Filter {
  layout?: string;
  onlyFree: boolean;
}

/** What the filter leaves; the family's own flat always stays in sight. */
export const filtered = (flats: readonly Flat[], { layout, onlyFree }: Filter) =>
  flats.filter(
    (flat) =>
      flat.state === 'mine' ||
      ((!onlyFree || isFree(flat)) && (layout === undefined || flat.layout === layout)),
  );

/** Each layout with how many of it are still free, in the order of their size. */
export function layoutsOf(flats: readonly Flat[]): { layout: string; free: number }[] {
  const layouts = [
    ...new Set(flats.toSorted((a, b) => a.builtArea - b.builtArea).map(({ layout }) => layout)),
  ];
  return layouts.map((layout) => ({
    layout,
    free: flats.filter((flat) => flat.layout === layout && isFree(flat)).length,
  }));
}

/** The free flats most like the one that is gone: its layout first, then by how little the price differs. */
export function alternatives(flats: readonly Flat[], gone: Flat, count = 4): Flat[] {
  const distance = (flat: Flat) => Math.abs(flat.price - gone.price);
  const otherLayout = (flat: Flat) => Number(flat.layout !== gone.layout);
  return flats
    .filter((flat) => isFree(flat) && flat.id !== gone.id)
    .toSorted((a, b) => otherLayout(a) - otherLayout(b) || distance(a) - distance(b))
    .slice(0, count);
}
