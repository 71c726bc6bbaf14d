package org.anju.employer.sheet;

import org.anju.platform.personal.IdentityNumber;
import org.anju.platform.spreadsheet.ProblemCode;

/** What can be wrong with a row of a roster beyond the form of its cells. */
public enum RosterProblem implements ProblemCode {
  NAME("roster.name"),
  IDENTITY_LENGTH("roster.identity-length"),
  IDENTITY_CHARACTERS("roster.identity-characters"),
  IDENTITY_REGION("roster.identity-region"),
  IDENTITY_DATE("roster.identity-date"),
  IDENTITY_CHECK_CHARACTER("roster.identity-check-character"),
  MOBILE_LENGTH("roster.mobile-length"),
  MOBILE_FORM("roster.mobile-form"),
  PERSON_TWICE("roster.person-twice"),
  PERSON_IN_OTHER_ROW("roster.person-in-other-row"),
  SPOUSE_MISSING("roster.spouse-missing"),
  SPOUSE_OF_UNMARRIED("roster.spouse-of-unmarried"),
  SPOUSE_IS_APPLICANT("roster.spouse-is-applicant"),
  MINORS_UNCLEAR("roster.minors-unclear"),
  NOT_A_MINOR("roster.not-a-minor"),
  CATEGORY_REASON_MISSING("roster.category-reason-missing"),
  HIRED_IN_FUTURE("roster.hired-in-future");

  private final String code;

  RosterProblem(String code) {
    this.code = code;
  }

  static RosterProblem of(IdentityNumber.Reason reason) {
    return switch (reason) {
      case MISSING, LENGTH -> IDENTITY_LENGTH;
      case CHARACTERS -> IDENTITY_CHARACTERS;
      case REGION -> IDENTITY_REGION;
      case DATE, BORN_IN_FUTURE -> IDENTITY_DATE;
      case CHECK_CHARACTER -> IDENTITY_CHECK_CHARACTER;
    };
  }

  @Override
  public String code() {
    return code;
  }
}
