package org.anju.selection.desk;

import java.time.Instant;
import java.util.List;
import org.anju.selection.BoardCounts;
import org.anju.selection.PhaseNow;
import org.anju.selection.TurnCounts;
import org.jetbrains.annotations.Nullable;

/**
 * What the staff sees during a selection.
 *
 * @param slot the slot called last, 0 before the first
 * @param slotClosesAt when the last open turn ends; null when no turn is open
 * @param nextSlot the slot that is called next; null when there is none
 * @param present the turns of the slot called last, and all that are open
 * @param next the turns that are called next, at most 200
 * @param turns of the phase
 */
public record Console(
    long offeringId,
    PhaseNow phase,
    int slot,
    int slots,
    @Nullable Instant slotClosesAt,
    @Nullable Integer nextSlot,
    List<ConsoleTurn> present,
    List<ConsoleTurn> next,
    TurnCounts turns,
    BoardCounts units,
    Instant serverTime) {

  public Console {
    present = List.copyOf(present);
    next = List.copyOf(next);
  }
}
