package org.anju.fraud;

/** What a family gets back when its appeal is granted; the ban is lifted in any case. */
public enum FraudRemedy {
  /** The application is back where it was. */
  READMITTED,
  /** The application is back, and the unit with it. */
  UNIT_RESTORED,
  /** Another family has the unit: the family may apply again. */
  UNIT_GONE,
  /** The roster was frozen, or the turns went on, without it: the family may apply again. */
  PROCEDURE_PASSED,
  /** Somebody of the household is bound to another application of the offering. */
  PERSON_ELSEWHERE,
  /** The application had ended before the decision: there is nothing else to restore. */
  BAN_LIFTED;

  /** Whether the application is live again. */
  public boolean readmits() {
    return this == READMITTED || this == UNIT_RESTORED;
  }
}
