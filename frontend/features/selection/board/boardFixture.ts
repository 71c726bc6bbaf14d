import type Board from '@/generated/org/anju/Board';
import type BoardTick from '@/generated/org/anju/BoardTick';
import SessionState from '@/generated/org/anju/SessionState';
import type BoardUnit from '@/generated/org/anju/BoardUnit';

type State = `${BoardUnit['state']}`;

/** A state as it comes over the line. */
const plain = (state: unknown) => state as BoardUnit['state'];

/** Two flats of one building, for tests. */
export function boardOf(...states: readonly State[]): Board {
  return {
    offeringId: 7,
    session: SessionState.OPEN,
    slot: 1,
    slotClosesAt: '2026-11-22T02:05:00Z',
    priceListVersion: 1,
    buildings: [{ name: '1 栋', units: states.map(unitOf) }],
    counts: { available: states.length, chosen: 0, sold: 0, withdrawn: 0 },
    serverTime: '2026-11-22T02:00:00Z',
  };
}

const unitOf = (state: State, index: number): BoardUnit => ({
  id: index + 1,
  entrance: '1 单元',
  room: `${index + 1}01`,
  storey: index + 1,
  layout: index < 2 ? '两室' : '三室',
  orientation: '南北',
  builtArea: 80 + 10 * index,
  innerArea: 60 + 10 * index,
  sharedArea: 20,
  unitPrice: 5000,
  totalPrice: 5000 * (80 + 10 * index),
  state: plain(state),
});

export function tickOf(tick: number, changes: Record<number, State> = {}, slot = 1): BoardTick {
  return {
    tick,
    changes: Object.entries(changes).map(([unitId, state]) => ({
      unitId: Number(unitId),
      state: plain(state),
    })),
    session: SessionState.OPEN,
    slot,
    serverTime: '2026-11-22T02:00:01Z',
  };
}
