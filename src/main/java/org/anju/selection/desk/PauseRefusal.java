package org.anju.selection.desk;

import org.anju.platform.error.Refusal;

/** Why a selection cannot be paused or go on. */
public enum PauseRefusal implements Refusal {
  /** No phase is going on: there is nothing to pause. */
  NOTHING_GOES_ON(409),
  ALREADY_PAUSED(409),
  NOT_PAUSED(409);

  private final int status;

  PauseRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
