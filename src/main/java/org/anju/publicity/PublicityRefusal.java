package org.anju.publicity;

import org.anju.platform.error.Refusal;

/** Why a notice cannot be published, or an objection not be raised or decided. */
public enum PublicityRefusal implements Refusal {
  /** Applications still wait for a check. */
  UNDECIDED_LEFT(409),
  NOBODY_QUALIFIED(409),
  /** There is no notice of that offering. */
  UNKNOWN(404),
  /** Objections are raised only while the notice lasts. */
  NOTICE_OVER(409),
  /** No family under this notice has that receipt number. */
  RECEIPT_UNKNOWN(404),
  OBJECTION_UNKNOWN(404),
  ALREADY_DECIDED(409);

  private final int status;

  PublicityRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
