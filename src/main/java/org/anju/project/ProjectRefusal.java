package org.anju.project;

import org.anju.platform.error.Refusal;

/** Why something cannot be done with a project. */
public enum ProjectRefusal implements Refusal {
  UNKNOWN(404),
  /** Of another acquirer or another district. */
  NOT_YOURS(403),
  /** Only an approved project buys, spends and sells. */
  NOT_APPROVED(409);

  private final int status;

  ProjectRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
