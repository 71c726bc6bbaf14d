import type Board from '@/generated/org/anju/Board';
import type BoardTick from '@/generated/org/anju/BoardTick';
import type Progress from '@/generated/org/anju/Progress';
import SelectionMode from '@/generated/org/anju/SelectionMode';
import SessionState from '@/generated/org/anju/SessionState';
import type BoardUnit from '@/generated/org/anju/BoardUnit';

type State = `${BoardUnit['state']}`;

/** A state as it comes over the line. */
const plain = (state: unknown) => state as BoardUnit['state'];

/** Two flats of one building, for tests. */
export function boardOf(...states: readonly State[]): Board {
  return {
    offeringId: 7,
    progress: progressOf(1, '2026-11-22T02:05:00Z'),
    buildings: [{ name: '1 栋', units: states.map(unitOf) }],
    floorPlans: [{ id: 1, layout: '两室', digest: 'ab12', words: '两室一厅，卧室朝南' }],
  };
}

export const progressOf = (slot: number, slotClosesAt?: string): Progress => ({
  offeringId: 7,
  phase: {
    phase: 1,
    phases: 2,
    tier: 1,
    mode: SelectionMode.TURNS,
    state: SessionState.OPEN,
    startsAt: '2026-11-22T01:00:00Z',
    familiesPerSlot: 5,
    secondsPerTurn: 300,
    absentSeconds: 60,
    holdSeconds: 60,
    checkInAt: '2026-11-22T00:00:00Z',
    movedUp: false,
  },
  slot,
  slots: 9,
  ...(slotClosesAt && { slotClosesAt }),
  choosing: ['HS26-000001-2'],
  next: [],
  turns: { families: 45, waiting: 40, open: 1, chosen: 4, forfeited: 0, notCalled: 0 },
  units: { available: 2, chosen: 0, sold: 0, withdrawn: 0 },
  serverTime: '2026-11-22T02:00:00Z',
});

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
    progress: progressOf(slot),
  };
}
