package org.anju.interest;

import org.anju.platform.error.Refusal;

/** Why an officer may not decide about a family, or a declaration cannot be taken. */
public enum InterestRefusal implements Refusal {
  /** The officer has not declared yet. */
  DECLARE_FIRST(403),
  /** A person of the household is the officer or a declared relative. */
  OWN_RELATIVE(403),
  /** The officer's own employer filed the application. */
  OWN_EMPLOYER(403),
  /** A declaration names the officer's own person exactly once. */
  OWN_PERSON_MISSING(422),
  /** That is no identity number. */
  IDENTITY_INVALID(422),
  /** The same person is named twice. */
  NAMED_TWICE(422);

  private final int status;

  InterestRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
