package org.anju.selection;

import org.anju.platform.error.Refusal;

/** Why a family cannot take a unit. */
public enum SelectionRefusal implements Refusal {
  /** The family's turn has not begun or is over. */
  NOT_YOUR_TURN(409),
  /** Another family was faster, or the unit is no longer offered. */
  UNIT_TAKEN(409),
  ALREADY_CHOSEN(409),
  /** Buyer or spouse has a unit of another offering (article 7). */
  PERSON_HAS_UNIT(409),
  /** The selection has not begun or has ended. */
  SELECTION_CLOSED(409),
  /** The offering has no such unit. */
  UNKNOWN_UNIT(404),
  /** The family is not among those that choose in this offering. */
  NO_TURN(404),
  /** Another family's attempt bears the same number. */
  ATTEMPT_REUSED(409);

  private final int status;

  SelectionRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
