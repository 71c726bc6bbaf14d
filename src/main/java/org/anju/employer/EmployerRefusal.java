package org.anju.employer;

import org.anju.platform.error.Refusal;

/** Why an employer is not registered, a roster not filed, or a link not answered. */
public enum EmployerRefusal implements Refusal {
  /** The employer has not promised that the roster is true (article 14, 2). */
  COMMITMENT_MISSING(422),
  /** The unified social credit code is wrong. */
  CREDIT_CODE_INVALID(422),
  CONTACT_INVALID(422),
  /** The employer has not shown its business licence. */
  LICENCE_MISSING(422),
  /** Whoever registers has not shown to be entitled to. */
  AUTHORITY_MISSING(422),
  /** There is no such paper, or it is none of the caller's business. */
  PAPER_UNKNOWN(404),
  /** A registration of the same employer waits or was approved. */
  ALREADY_REGISTERED(409),
  REGISTRATION_UNKNOWN(404),
  REGISTRATION_DECIDED(409),
  /** A refusal without a reason. */
  REASON_MISSING(422),
  /** Nobody admits an employer that they registered themselves. */
  OWN_REGISTRATION(403),
  /** The import has no such row, or it was filed. */
  ROW_UNKNOWN(404),
  /** What is wrong with the row cannot be mended without the file. */
  ROW_NOT_CORRECTABLE(409),
  /** No member has that link; a newer one replaces an older one. */
  LINK_UNKNOWN(404),
  /** The digits were wrong too often. */
  LINK_LOCKED(403),
  /** The digits are not those of the person's identity number. */
  NOT_YOU(403),
  /** The person has consented before. */
  ALREADY_CONSENTED(409);

  private final int status;

  EmployerRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
