package org.anju.selection;

import org.anju.offering.OfferingRefusal;
import org.anju.platform.error.Refusal;
import org.anju.platform.error.RefusedException;

/** Why a family cannot take a unit, keep one for a moment, or check in. */
public enum SelectionRefusal implements Refusal {
  /** The family's turn has not begun or is over. */
  NOT_YOUR_TURN(409),
  /** Another family was faster, or the unit is no longer offered. */
  UNIT_TAKEN(409),
  /** Another family reads the unit's price at this moment. */
  UNIT_HELD(409),
  ALREADY_CHOSEN(409),
  /** Buyer or spouse has a unit of another offering (article 7). */
  PERSON_HAS_UNIT(409),
  /** The selection has not begun or has ended. */
  SELECTION_CLOSED(409),
  /** The supervisor has stopped the selection for a while. */
  SELECTION_PAUSED(409),
  /** The offering has no such unit. */
  UNKNOWN_UNIT(404),
  /** The family is not among those that choose in this offering. */
  NO_TURN(404),
  /** Another family's attempt bears the same number. */
  ATTEMPT_REUSED(409),
  /** The family has kept a unit before in this turn. */
  HOLD_USED(409),
  /** The plan lets nobody keep a unit. */
  NO_HOLD(409),
  /** Families cannot check in yet. */
  CHECK_IN_EARLY(409);

  private final int status;

  SelectionRefusal(int status) {
    this.status = status;
  }

  /** The refusal that a statement names as its outcome. */
  static RefusedException named(String outcome) {
    return RefusedException.of(
        "NOT_YOURS".equals(outcome) ? OfferingRefusal.NOT_YOURS : valueOf(outcome));
  }

  @Override
  public int status() {
    return status;
  }
}
