package org.anju.publicity;

import org.anju.platform.error.Refusal;

/** Why a notice cannot be published, or an objection or an appeal not be raised or decided. */
public enum PublicityRefusal implements Refusal {
  /** Applications still wait for a check. */
  UNDECIDED_LEFT(409),
  NOBODY_QUALIFIED(409),
  /** There is no notice of that offering. */
  UNKNOWN(404),
  /** There is no price list to publish, or this one was published. */
  NO_NEW_PRICES(409),
  /** Results are published once, when nobody chooses any more. */
  NO_RESULTS(409),
  /** Objections are raised only while the notice lasts. */
  NOTICE_OVER(409),
  /** No family under this notice has that receipt number. */
  RECEIPT_UNKNOWN(404),
  OBJECTION_UNKNOWN(404),
  ALREADY_DECIDED(409),
  /** Another officer works at it. */
  HELD_BY_ANOTHER(409),
  /** The officer is a member of the family. */
  OWN_FAMILY(403),
  /** No officer of that district is known by that name. */
  OFFICER_UNKNOWN(404),
  /** Nobody is taken out unheard. */
  HEARING_MISSING(409),
  /** The family still has time to answer. */
  HEARING_OPEN(409),
  ALREADY_ASKED(409),
  ALREADY_ANSWERED(409),
  /** The time to answer has passed. */
  HEARING_OVER(409),
  /** The time to appeal has passed, or there is nothing to appeal against. */
  APPEAL_OVER(409),
  ALREADY_APPEALED(409),
  /** Who upheld the objection does not decide the appeal. */
  OWN_DECISION(403),
  /** Somebody of the family is in another live application of the offering. */
  PERSON_ELSEWHERE(409);

  private final int status;

  PublicityRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
