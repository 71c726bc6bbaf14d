package org.anju.registry;

/** A public registry that knows something of an applicant. */
public enum Registry {
  /** Homes and housing transactions. */
  REAL_ESTATE("real-estate"),
  /** Employer, and months paid. */
  SOCIAL_INSURANCE("social-insurance"),
  /** Marriages and divorces. */
  CIVIL_AFFAIRS("civil-affairs"),
  /** Who lives with whom, and in which city. */
  HOUSEHOLD_REGISTRATION("household-registration"),
  /** Income of a year. */
  TAX("tax");

  private final String key;

  Registry(String key) {
    this.key = key;
  }

  /** Its name in settings, addresses and documents, such as {@code real-estate}. */
  public String key() {
    return key;
  }
}
