import type { ElevationUnit, UnitState } from '@/components/elevation/plan';
import type { Tone } from '@/components/StatusTag';
import type Board from '@/generated/org/anju/Board';
import type BoardUnit from '@/generated/org/anju/BoardUnit';

/** A flat on the elevation, with what its own card tells. */
export interface Flat extends ElevationUnit {
  id: number;
  unit: BoardUnit;
  /** Storeys of its building. */
  storeys: number;
}

type State = `${BoardUnit['state']}`;

const ON_THE_BOARD: Record<State, UnitState> = {
  AVAILABLE: 'available',
  HELD: 'held',
  CHOSEN: 'chosen',
  SOLD: 'sold',
  WITHDRAWN: 'other',
};

export const UNIT_TONES: Record<State, Tone> = {
  AVAILABLE: 'jade',
  HELD: 'amber',
  CHOSEN: 'amber',
  SOLD: 'plain',
  WITHDRAWN: 'plain',
};

/** The flats of a board that have a price; those of an earlier list have none. */
export function flatsOf({ buildings }: Pick<Board, 'buildings'>): Flat[] {
  return buildings.flatMap(({ name, units }) => {
    const storeys = Math.max(...units.map((unit) => unit.storey));
    return units.flatMap((unit) =>
      unit.totalPrice === undefined
        ? []
        : [
            {
              id: unit.id,
              building: name,
              entrance: unit.entrance,
              storey: unit.storey,
              room: unit.room,
              price: unit.totalPrice,
              state: ON_THE_BOARD[unit.state],
              unit,
              storeys,
            },
          ],
    );
  });
}
