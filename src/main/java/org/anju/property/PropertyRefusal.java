package org.anju.property;

import org.anju.platform.error.Refusal;

/** Why a record of property service is not taken. */
public enum PropertyRefusal implements Refusal {
  /** There is none, or it is none of the caller's business. */
  UNKNOWN(404),
  /** Fewer stars than the policy asks for. */
  TOO_FEW_STARS(422),
  CREDIT_CODE_INVALID(422),
  /** The grading has ended. */
  GRADING_EXPIRED(422),
  /** A record of the project waits to be confirmed. */
  ONE_WAITS(409),
  /** It is confirmed or sent back already. */
  SETTLED(409),
  /** Who entered it does not settle it. */
  FOUR_EYES(409);

  private final int status;

  PropertyRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
