package org.anju.selection.leftover;

import org.anju.platform.error.Refusal;

/** Why a family cannot enter the waiting room, or its queue cannot be shown. */
public enum LeftoverRefusal implements Refusal {
  /** The plan of this offering has no phase for what is left over. */
  NO_ROOM(404),
  /** The waiting room opens at the time that the plan gives. */
  TOO_EARLY(409),
  /** The phase is over. */
  ROOM_CLOSED(409),
  /** The family is not among those that this draw ranked, or was struck out. */
  NOT_DRAWN(403),
  /** The family has a unit already. */
  HAS_UNIT(409),
  /** The family gave its right up in an earlier phase, or is held to have (article 21). */
  RIGHT_LOST(409),
  /** Places are given at the opening; before it there is no queue to publish. */
  NOT_SHUFFLED(404);

  private final int status;

  LeftoverRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
