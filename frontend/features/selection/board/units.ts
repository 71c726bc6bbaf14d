import type { ElevationUnit, UnitState } from '@/components/elevation/plan';
import type Board from '@/generated/org/anju/Board';
import type FloorPlan from '@/generated/org/anju/FloorPlan';
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
  /** The picture of its layout. */
  floorPlan: { path: string; words: string } | undefined;
}

const STATES: Record<BoardUnit['state'], UnitState> = {
  AVAILABLE: 'available',
  HELD: 'held',
  CHOSEN: 'chosen',
  SOLD: 'sold',
  WITHDRAWN: 'other',
};

/** What nobody else can take any more. */
export const OWN: ReadonlySet<UnitState> = new Set(['mine', 'kept']);

/**
 * The board's flats; one without a price is not on offer and does not appear. `own` is what the family has chosen,
 * or what is kept for it while it reads the price.
 */
export function flatsOf(board: Board, own: { mine?: number; kept?: number } = {}): Flat[] {
  const plans = new Map(board.floorPlans.map((plan) => [plan.layout, plan]));
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
              state: unit.id === own.mine ? 'mine' : unit.id === own.kept ? 'kept' : STATES[state],
              floorPlan: planIn(board.offeringId, plans.get(unit.layout)),
            },
          ],
    ),
  );
}

const planIn = (offeringId: number, plan: FloorPlan | undefined) =>
  plan && { path: floorPlanPath(offeringId, plan), words: plan.words };

export const floorPlanPath = (offeringId: number, { digest }: FloorPlan) =>
  `/api/offerings/${offeringId}/floor-plans/${digest}`;

export const placeOf = ({ building, entrance, room }: Pick<Flat, 'building' | 'entrance' | 'room'>) =>
  [building, entrance, room].filter(Boolean).join(' ');

export const isFree = ({ state }: Flat) => state === 'available';

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
