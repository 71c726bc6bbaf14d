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
  /** Somebody of the household has chosen or bought a unit already. */
  PERSON_HAS_UNIT(409),
  /** Somebody of the household cheated and may not apply for some years (article 34). */
  PERSON_BARRED(409),
  /** A member of a group consents without the commitment of article 15. */
  COMMITMENT_MISSING(422),
  /** The name below the declaration is missing. */
  SIGNATURE_MISSING(422),
  /** The name below the declaration is not the applicant's. */
  SIGNATURE_DIFFERS(422),
  /** The step does not fit the application's status. */
  WRONG_STATUS(409),
  /** The time for a correction is over; the officers go on with what they have. */
  CORRECTION_OVERDUE(409),
  /** Something was changed that no officer has marked. */
  FIELD_NOT_OPEN(422),
  /** The officer has marked no field, or one without a remark. */
  MARKS_MISSING(422),
  /** Only the employer knows of the application, so nobody could correct it. */
  NOBODY_TO_CORRECT(409),
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
  /** A question of the category has no answer. */
  ANSWER_MISSING(422),
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
