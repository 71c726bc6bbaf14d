import type Board from '@/generated/org/anju/Board';
import type BoardTick from '@/generated/org/anju/BoardTick';
import type BoardUnit from '@/generated/org/anju/BoardUnit';

/** A board as it was read, and the tick up to which it is complete. */
export interface Snapshot {
  board: Board;
  tick: number;
}

/**
 * The board after a tick. A tick that is already in it changes nothing. When one is missing before it, or it names
 * a flat that is not on the board, there is no answer: the whole board has to be read again.
 */
export function afterTick(snapshot: Snapshot, tick: BoardTick): Snapshot | undefined {
  if (tick.tick <= snapshot.tick) {
    return snapshot;
  }
  const isNext = tick.tick === snapshot.tick + 1;
  return isNext && knowsAll(snapshot.board, tick)
    ? { board: changed(snapshot.board, tick), tick: tick.tick }
    : undefined;
}

function knowsAll(board: Board, { changes }: BoardTick) {
  const known = new Set(unitsOf(board).map(({ id }) => id));
  return changes.every(({ unitId }) => known.has(unitId));
}

function changed(board: Board, tick: BoardTick): Board {
  const states = new Map(tick.changes.map(({ unitId, state }) => [unitId, state]));
  const buildings = board.buildings.map((building) => ({
    ...building,
    units: building.units.map((unit) => ({ ...unit, state: states.get(unit.id) ?? unit.state })),
  }));
  return { ...board, buildings, progress: tick.progress };
}

const unitsOf = (board: Board) => board.buildings.flatMap(({ units }) => units);

export type BoardCounts = Record<BoardUnit['state'], number>;

/** Counted from the flats themselves, so that cells and counts never disagree. */
export function countsOf(board: Board): BoardCounts {
  const counts = { AVAILABLE: 0, HELD: 0, CHOSEN: 0, SOLD: 0, WITHDRAWN: 0 };
  unitsOf(board).forEach(({ state }) => counts[state]++);
  return counts;
}
