package org.anju.contract.recheck;

import org.anju.platform.error.Refusal;

/** Why an officer's decision on what changed before signing is not taken. */
public enum RecheckRefusal implements Refusal {
  UNKNOWN(404),
  /** The flat lies in a district that the officer does not serve. */
  NOT_YOURS(403),
  /** It does not wait for this decision. */
  NOT_OPEN(409),
  /** The officer decided the housing check, or proposed what is to be confirmed. */
  FOUR_EYES(403),
  /** The officer is the applicant. */
  OWN_APPLICATION(403),
  /** A decision needs its reason, and against the family its article. */
  GROUND_MISSING(422);

  private final int status;

  RecheckRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
