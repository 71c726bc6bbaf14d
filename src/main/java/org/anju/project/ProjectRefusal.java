package org.anju.project;

import org.anju.platform.error.Refusal;

/** Why something cannot be done with a project. */
public enum ProjectRefusal implements Refusal {
  UNKNOWN(404),
  /** Of another acquirer or another district. */
  NOT_YOURS(403),
  /** Only an approved project buys, spends and sells. */
  NOT_APPROVED(409),
  /** The acquirer has a project of that name. */
  NAME_TAKEN(409),
  /** The project is past the step, or not there yet. */
  WRONG_STATE(409),
  /** Before the bureau sees it, it names a survey and how many units it plans. */
  INCOMPLETE(422),
  /** The way in which it raises housing asks for no such review. */
  REVIEW_NOT_ASKED(422),
  /** The district has not reviewed it, or is against it. */
  DISTRICT_FIRST(409),
  /** Another office enters that review. */
  OTHER_OFFICE(403),
  REVIEW_MISSING(409),
  REVIEW_AGAINST(409),
  DUTY_MISSING(422),
  /** The way in which it raises housing asks for no such duty. */
  DUTY_NOT_ASKED(422),
  /**
   * A company is named with its credit code and its licence's last day, and a certificate without.
   */
  DUTY_INVALID(422),
  /** A company's licence is past its last day. */
  LICENCE_EXPIRED(422),
  /** Acquired homes are inspected at their handover instead. */
  ACCEPTANCE_NOT_ASKED(422),
  /** The acceptance is said to be later than today. */
  ACCEPTANCE_LATER(422),
  /** It is recorded once. */
  ACCEPTED_ALREADY(409),
  /** The officer took another step of the project. */
  FOUR_EYES(409);

  private final int status;

  ProjectRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
