package org.anju.employer.clerks;

import org.anju.platform.error.Refusal;

/** Why nobody becomes or ceases to be a clerk. */
public enum ClerkRefusal implements Refusal {
  /** The account acts for an employer, and a token names only one. */
  ALREADY_CLERK(409),
  /** The employer has no such clerk. */
  UNKNOWN(404),
  /** Nobody removes themselves, so that an employer is never left without a clerk. */
  YOURSELF(409),
  /** Nobody has made such a link. */
  INVITATION_UNKNOWN(404),
  INVITATION_USED(409),
  INVITATION_EXPIRED(409);

  private final int status;

  ClerkRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
