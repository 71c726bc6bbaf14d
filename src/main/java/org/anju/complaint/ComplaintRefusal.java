package org.anju.complaint;

import org.anju.platform.error.Refusal;

/** Why a complaint is not taken, answered or decided. */
public enum ComplaintRefusal implements Refusal {
  /** There is none, or it is none of the caller's business. */
  UNKNOWN(404),
  /** One of that kind is not decided yet. */
  ONE_IS_OPEN(409),
  ANSWERED_ALREADY(409),
  DECIDED_ALREADY(409),
  /** The acquirer still has time to answer. */
  ANSWER_NOT_DUE(409),
  /** Who complained or answered does not decide. */
  FOUR_EYES(409);

  private final int status;

  ComplaintRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
