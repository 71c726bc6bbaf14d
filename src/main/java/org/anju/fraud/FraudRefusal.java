package org.anju.fraud;

import org.anju.platform.error.Refusal;

/** Why a step of a case of fraud is not open. */
public enum FraudRefusal implements Refusal {
  /** There is no such case, or it is none of the caller's business. */
  UNKNOWN(404),
  /** The application has a case that is not closed. */
  ALREADY_OPEN(409),
  /** The family has neither answered nor run out of time. */
  HEARING_OPEN(409),
  /** The officer did another step of the case. */
  FOUR_EYES(409),
  /** The officer is the applicant. */
  OWN_APPLICATION(409),
  /** The case is past the step, or not there yet. */
  WRONG_STATE(409),
  /** The time to answer is over. */
  ANSWER_LATE(409),
  ALREADY_ANSWERED(409),
  /** The time to appeal is over. */
  APPEAL_LATE(409),
  TOO_MANY_PAPERS(409);

  private final int status;

  FraudRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
