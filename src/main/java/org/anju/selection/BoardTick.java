package org.anju.selection;

import java.time.Instant;
import java.util.List;
import org.anju.offering.Unit;
import org.jetbrains.annotations.Nullable;

/**
 * What changed on a board since the tick before.
 *
 * @param tick counts up by one within a connection; a viewer that misses one starts again; 0 when
 *     asked for singly
 * @param slotClosesAt when the present slot ends at the latest; null when no turn is open
 */
public record BoardTick(
    long tick,
    List<BoardChange> changes,
    SessionState session,
    int slot,
    @Nullable Instant slotClosesAt,
    Instant serverTime) {

  /** A unit's new state. */
  public record BoardChange(long unitId, Unit.State state) {}

  static BoardTick whole(Board board) {
    List<BoardChange> states =
        board.units().stream().map(unit -> new BoardChange(unit.id(), unit.state())).toList();
    return new BoardTick(
        0, states, board.session(), board.slot(), board.slotClosesAt(), board.serverTime());
  }
}
