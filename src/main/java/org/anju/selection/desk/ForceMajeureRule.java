package org.anju.selection.desk;

import java.time.Instant;
import java.util.Optional;
import org.anju.offering.SelectionMode;
import org.anju.selection.SessionState;
import org.anju.selection.TurnReason;
import org.anju.selection.TurnState;
import org.jetbrains.annotations.Nullable;

/**
 * Force majeure (article 21): whoever could not come, choose or sign for such a reason keeps the
 * right. It is claimed beforehand, or within the policy's working days after the missed date.
 */
public final class ForceMajeureRule {

  private ForceMajeureRule() {}

  /**
   * A turn at one moment.
   *
   * @param reason why it ended; null unless it was given up
   * @param slot the family's slot, from 1
   * @param calledSlot the slot called last, 0 before the first
   */
  public record Turn(
      SelectionMode mode,
      SessionState session,
      TurnState state,
      @Nullable TurnReason reason,
      int slot,
      int calledSlot) {

    private boolean isStillToCome() {
      return mode == SelectionMode.TURNS && session != SessionState.CLOSED && slot > calledSlot;
    }
  }

  /** What becomes of a turn. */
  public enum Place {
    /** It waits for its own slot, which has not been called. */
    OWN_SLOT,
    /** It waits for the next slot that is called, or for the next place in the room. */
    NEXT_SLOT,
    /** The phase is over: the family stays on the waiting list and moves up from there. */
    WAITING_LIST,
    FORFEITED
  }

  /**
   * Why force majeure cannot be claimed; empty when it can.
   *
   * @param askBy the last moment after a missed date
   */
  public static Optional<ForceMajeureRefusal> check(Turn turn, Instant askBy, Instant now) {
    return switch (turn.state()) {
      case CHOSEN -> Optional.of(ForceMajeureRefusal.HAS_UNIT);
      case SUSPENDED -> Optional.of(ForceMajeureRefusal.ALREADY_ASKED);
      case NOT_CALLED -> Optional.of(ForceMajeureRefusal.NOTHING_MISSED);
      case WAITING, OPEN, PAUSED ->
          turn.mode() == SelectionMode.TURNS
              ? Optional.empty()
              : Optional.of(ForceMajeureRefusal.NOTHING_MISSED);
      case FORFEITED -> checkMissed(turn.reason(), askBy, now);
    };
  }

  private static Optional<ForceMajeureRefusal> checkMissed(
      @Nullable TurnReason reason, Instant askBy, Instant now) {
    if (reason == null || reason == TurnReason.REFUSED) {
      return Optional.of(ForceMajeureRefusal.GIVEN_UP);
    }
    return now.isAfter(askBy) ? Optional.of(ForceMajeureRefusal.TOO_LATE) : Optional.empty();
  }

  /** Where a family goes whose claim was accepted. */
  public static Place granted(Turn turn) {
    if (turn.session() == SessionState.CLOSED) {
      return Place.WAITING_LIST;
    }
    return turn.isStillToCome() ? Place.OWN_SLOT : Place.NEXT_SLOT;
  }

  /** Where a family goes whose claim was not: it has missed nothing while its slot is to come. */
  public static Place refused(Turn turn) {
    return turn.state() == TurnState.SUSPENDED && turn.isStillToCome()
        ? Place.OWN_SLOT
        : Place.FORFEITED;
  }
}
