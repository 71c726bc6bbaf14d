package org.anju.evidence;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is compared, to which checks it belongs, and how its values are written: numbers plain with
 * a point, days as ISO dates, codes as the enum's names, persons masked.
 */
public enum CheckSubject {
  /** The name as registered; masked. */
  NAME(Form.PERSON, EvidenceCheck.IDENTITY),
  /** A {@link org.anju.application.eligibility.MaritalStatus}. */
  MARITAL_STATUS(Form.CODE, EvidenceCheck.IDENTITY, EvidenceCheck.HOUSING),
  /** Day of the divorce or of the spouse's death. */
  MARRIAGE_ENDED(Form.DATE, EvidenceCheck.IDENTITY, EvidenceCheck.HOUSING),
  /** To whom the person is married; the number masked. */
  SPOUSE(Form.PERSON, EvidenceCheck.IDENTITY, EvidenceCheck.HOUSING),
  /** A minor child in the household registration of a parent; the number masked. */
  CHILD(Form.PERSON, EvidenceCheck.IDENTITY),
  /** Whether the household is registered in the city: YES or NO. */
  REGISTERED_IN_CITY(Form.CODE, EvidenceCheck.IDENTITY),
  /** Who pays the applicant's social insurance, beside the employer that filed. */
  EMPLOYER(Form.TEXT, EvidenceCheck.IDENTITY),
  /** Months of social insurance in a row, beside the months at the present employment. */
  INSURED_MONTHS(Form.MONTHS, EvidenceCheck.IDENTITY),
  /** Months of social insurance in a row, beside the months since the first employment began. */
  MONTHS_AT_WORK(Form.MONTHS, EvidenceCheck.IDENTITY),
  /** Last year's income of applicant and spouse, in yuan. */
  INCOME(Form.YUAN, EvidenceCheck.IDENTITY),
  /** Built area of all homes in the city, in m². */
  HOME_AREA(Form.SQUARE_METRES, EvidenceCheck.HOUSING),
  /** The latest housing transaction in the city within the policy's years. */
  TRADE(Form.DATE, EvidenceCheck.HOUSING);

  /** How a value is to be read. */
  public enum Form {
    PERSON,
    CODE,
    DATE,
    MONTHS,
    YUAN,
    SQUARE_METRES,
    TEXT
  }

  private final Form form;
  private final Set<EvidenceCheck> checks;

  CheckSubject(Form form, EvidenceCheck first, EvidenceCheck... others) {
    this.form = form;
    this.checks = Set.copyOf(EnumSet.of(first, others));
  }

  public Form form() {
    return form;
  }

  public Set<EvidenceCheck> checks() {
    return checks;
  }
}
