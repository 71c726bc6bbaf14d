package org.anju.application;

import org.anju.platform.error.Refusal;

/** Why an application cannot be filed or moved on. */
public enum ApplicationRefusal implements Refusal {
  UNKNOWN(404),
  NOT_YOURS(403),
  /** Somebody of the household is in another live application of the offering. */
  PERSON_ALREADY_APPLYING(409),
  /** The price list that the family saw has been superseded. */
  PRICE_LIST_CHANGED(409),
  COMMITMENT_MISSING(422),
  /** The step does not fit the application's status. */
  WRONG_STATUS(409),
  /** Fields of the household are wrong; see the fields. */
  HOUSEHOLD_INVALID(422),
  NAME_MISSING(422),
  IDENTITY_LENGTH(422),
  IDENTITY_CHARACTERS(422),
  IDENTITY_REGION(422),
  IDENTITY_DATE(422),
  IDENTITY_BORN_IN_FUTURE(422),
  IDENTITY_CHECK_CHARACTER(422),
  MOBILE_INVALID(422),
  SPOUSE_MISSING(422),
  /** One person is named twice in the household. */
  PERSON_TWICE(422),
  CHILD_NOT_MINOR(422),
  APPLICANT_NOT_ADULT(422),
  REASON_MISSING(422),
  MARRIAGE_END_MISSING(422),
  AREA_MISSING(422),
  /** A home or a transaction of somebody whom the household does not have. */
  OWNER_UNKNOWN(422),
  DAY_IN_FUTURE(422);

  private final int status;

  ApplicationRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
