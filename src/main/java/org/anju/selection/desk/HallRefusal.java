package org.anju.selection.desk;

import org.anju.platform.error.Refusal;

/** Why a step of the staff in the hall is not open. */
public enum HallRefusal implements Refusal {
  /** No family of the phase has that receipt number. */
  UNKNOWN_FAMILY(404),
  /** Nobody is waiting for a call: all have come, chosen or given up. */
  NOBODY_TO_CALL(409),
  /** The family was called a moment ago. */
  JUST_CALLED(409);

  private final int status;

  HallRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
