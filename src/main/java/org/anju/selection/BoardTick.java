package org.anju.selection;

import java.util.List;

/**
 * What changed on a board since the tick before.
 *
 * @param tick counts up by one within a connection; a viewer that misses one starts again; 0 when
 *     asked for singly
 */
public record BoardTick(long tick, List<BoardChange> changes, Progress progress) {

  /** A unit's new state. */
  public record BoardChange(long unitId, BoardState state) {}

  static BoardTick whole(Board board) {
    List<BoardChange> states =
        board.units().stream().map(unit -> new BoardChange(unit.id(), unit.state())).toList();
    return new BoardTick(0, states, board.progress());
  }
}
