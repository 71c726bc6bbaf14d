import type { ElevationUnit } from '@/components/elevation/plan';
import type Board from '@/generated/org/anju/Board';
import type UnitMark from '@/generated/org/anju/UnitMark';
import BoardState from '@/generated/org/anju/BoardState';

/** A flat on the copy of the board. */
export interface CopyFlat extends ElevationUnit {
  id: number;
  entrance: string;
  layout: string;
  orientation: string;
  /** m². */
  builtArea: number;
  /** Yuan per m² of built area. */
  unitPrice: number;
}

/**
 * The copy: every flat that has a price is free, whatever became of it in truth, but for what families have taken that
 * practise now. `mine` is what the own family holds or has chosen.
 */
export function copyOf(board: Board, marks: readonly UnitMark[], mine?: number): CopyFlat[] {
  const taken = new Map(marks.map(({ unitId, chosen }) => [unitId, chosen ? 'chosen' : 'held'] as const));
  const stateOf = (id: number, isWithdrawn: boolean): CopyFlat['state'] => {
    if (id === mine) {
      return 'mine';
    }
    if (isWithdrawn) {
      return 'other';
    }
    return taken.get(id) ?? 'available';
  };
  return board.buildings.flatMap(({ name, units }) =>
    units.flatMap(
      ({ id, unitPrice, totalPrice, state, entrance, storey, room, layout, orientation, builtArea }) =>
        unitPrice === undefined || totalPrice === undefined
          ? []
          : [
              {
                ...{ id, entrance, storey, room, layout, orientation, builtArea, unitPrice },
                building: name,
                price: totalPrice,
                state: stateOf(id, state === BoardState.WITHDRAWN),
              },
            ],
    ),
  );
}

export const placeOf = ({ building, entrance, room }: CopyFlat) =>
  [building, entrance, room].filter(Boolean).join(' ');
