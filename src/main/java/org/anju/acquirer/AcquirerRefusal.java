package org.anju.acquirer;

import org.anju.platform.error.Refusal;

/** Why a step of a qualification is not open, or a company may not act. */
public enum AcquirerRefusal implements Refusal {
  /** There is no such qualification, or it is none of the caller's business. */
  UNKNOWN(404),
  /** The district is none of the city's. */
  DISTRICT_UNKNOWN(422),
  /** The company has a draft or a submission for that district. */
  ALREADY_OPEN(409),
  /** The qualification is past the step, or not there yet. */
  WRONG_STATE(409),
  STATEMENT_MISSING(422),
  /** The paper of a statement is past its last day. */
  STATEMENT_EXPIRED(422),
  /** A bank credit has a sum, and nothing else has one. */
  CREDIT_LINE(422),
  /** Finance and state-assets have not both been heard. */
  OPINION_MISSING(409),
  /** Finance or state-assets is against it. */
  OPINION_AGAINST(409),
  /** The officer took another step of the case. */
  FOUR_EYES(409),
  /** Two other companies are active in the district. */
  DISTRICT_FULL(409),
  /** The company is not qualified, suspended or past its last day. */
  NOT_QUALIFIED(409);

  private final int status;

  AcquirerRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
