package org.anju.verification.unmasking;

import org.anju.platform.error.Refusal;

/** Why personal data stays masked. */
public enum UnmaskingRefusal implements Refusal {
  /** The policy lets the officer's role not see it. */
  NOT_ALLOWED(403),
  /** The policy asks for a reason, of a few words at least. */
  REASON_MISSING(422),
  /** The household has nobody at that place. */
  NOBODY(404);

  private final int status;

  UnmaskingRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
