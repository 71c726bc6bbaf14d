package org.anju.selection.desk;

import org.anju.platform.error.Refusal;

/** Why a proxy cannot be named, confirmed or act. */
public enum ProxyRefusal implements Refusal {
  /** There is no such family, or no such proxy of it, or it is none of the caller's business. */
  UNKNOWN(404),
  NAME_INVALID(422),
  IDENTITY_INVALID(422),
  /** The proxy is not of age. */
  NOT_OF_AGE(422),
  /** The family has a proxy already. */
  ALREADY_NAMED(409),
  /** The number on the card is not the one that the family stated. */
  IDENTITY_DIFFERS(409),
  /** A refusal and a withdrawal need a reason. */
  REASON_MISSING(422),
  /** The proxy is past the step, or not there yet. */
  WRONG_STATE(409),
  /** The desk has not looked at the power of attorney yet. */
  NOT_CONFIRMED(409),
  /** Another account acts as this proxy. */
  ALREADY_CLAIMED(409),
  /** Applicant and proxy, or the staff that confirmed and the proxy, are one person. */
  SAME_PERSON(409);

  private final int status;

  ProxyRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
