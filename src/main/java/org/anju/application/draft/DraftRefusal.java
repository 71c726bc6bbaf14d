package org.anju.application.draft;

import org.anju.platform.error.Refusal;

/** Why a draft is not opened, saved or submitted. */
public enum DraftRefusal implements Refusal {
  /** Discarded on another device, removed after the window closed, or somebody else's. */
  UNKNOWN(404),
  /** Another tab or device has saved it meanwhile. */
  CHANGED_ELSEWHERE(409),
  /** The draft became an application on another device. */
  ALREADY_SUBMITTED(409);

  private final int status;

  DraftRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
