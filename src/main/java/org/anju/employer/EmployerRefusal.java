package org.anju.employer;

import org.anju.platform.error.Refusal;

/** Why a roster cannot be filed. */
public enum EmployerRefusal implements Refusal {
  /** The employer has not promised that the roster is true (article 14, 2). */
  COMMITMENT_MISSING(422);

  private final int status;

  EmployerRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
