package org.anju.selection;

import java.time.Duration;
import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * The clock of a selection by turns: k families per slot choose at the same time, in the order of
 * the draw; the next slot begins when all are done or their time is over (article 21, 1).
 */
public final class Turns {

  private Turns() {}

  /** What the clock does next. */
  public enum Move {
    /** Nothing, until somebody acts or time passes. */
    STAY,
    /** The announced hour has come. */
    OPEN_SESSION,
    CALL_NEXT_SLOT,
    /** The families of the slot that have not chosen are out of time. */
    FORFEIT_OVERDUE,
    CLOSE_SESSION
  }

  /**
   * A selection at one moment.
   *
   * @param openUntil end of the open turns; null when no turn is open
   * @param nextSlot the next slot with a waiting family; null when there is none
   * @param unitsFree whether any unit can still be chosen
   */
  public record Situation(
      SessionState state,
      Instant startsAt,
      @Nullable Instant openUntil,
      @Nullable Integer nextSlot,
      boolean unitsFree) {}

  public static Move next(Situation situation, Instant now) {
    return switch (situation.state()) {
      case CLOSED -> Move.STAY;
      case WAITING -> now.isBefore(situation.startsAt()) ? Move.STAY : Move.OPEN_SESSION;
      case OPEN -> nextWhileOpen(situation, now);
    };
  }

  private static Move nextWhileOpen(Situation situation, Instant now) {
    if (!situation.unitsFree()) {
      return Move.CLOSE_SESSION;
    }
    if (situation.openUntil() != null) {
      return now.isBefore(situation.openUntil()) ? Move.STAY : Move.FORFEIT_OVERDUE;
    }
    return situation.nextSlot() == null ? Move.CLOSE_SESSION : Move.CALL_NEXT_SLOT;
  }

  /** The slot of a rank; both count from 1. */
  public static int slotOf(int rank, int familiesPerSlot) {
    return (rank - 1) / familiesPerSlot + 1;
  }

  /**
   * The latest beginning of a slot that has not been called, if every slot before it uses its whole
   * time.
   *
   * @param calledSlot the slot called last, 0 before the first
   * @param calledUntil end of that slot; before the first, the announced beginning
   */
  public static Instant latestBeginning(
      int slot, int calledSlot, Instant calledUntil, Duration perTurn) {
    return calledUntil.plus(perTurn.multipliedBy(slot - calledSlot - 1L));
  }
}
