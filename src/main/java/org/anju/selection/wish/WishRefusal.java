package org.anju.selection.wish;

import org.anju.platform.error.Refusal;

/** Why a wish list cannot be handed in, or something about it cannot be shown. */
public enum WishRefusal implements Refusal {
  /** The family has no place in a phase with wish lists. */
  NO_TURN(404),
  /** The phase has not opened. */
  NOT_OPEN(409),
  /** The supervisor has stopped the phase. */
  PAUSED(409),
  /** The phase is over, or the family's right in it. */
  CLOSED(409),
  /** The list names more units than the plan allows. */
  TOO_MANY(409),
  /** The list names a unit twice. */
  TWICE(409),
  /** The offering has no such unit. */
  UNKNOWN_UNIT(404),
  /** The unit cannot be had any more. */
  UNIT_GONE(409),
  /** Somebody of the family, or the desk, has handed in another version meanwhile. */
  CHANGED_ELSEWHERE(409),
  /** The family has no such version. */
  UNKNOWN_VERSION(404),
  /** The published plan does not let families see how likely their wishes are. */
  CHANCES_HIDDEN(409),
  /** The phase has no published result. */
  NO_RESULT(404);

  private final int status;

  WishRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
