package org.anju.verification;

import org.anju.platform.error.Refusal;

/** Why an officer's decision is not taken. */
public enum VerificationRefusal implements Refusal {
  /** A refusal needs its article and its reason. */
  GROUND_MISSING(422),
  /** The officer decided the other check of the same case. */
  FOUR_EYES(403),
  /** The officer is the applicant. */
  OWN_APPLICATION(403),
  /** The application does not wait for this check. */
  NOT_WAITING(409);

  private final int status;

  VerificationRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
