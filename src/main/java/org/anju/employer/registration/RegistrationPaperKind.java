package org.anju.employer.registration;

import org.anju.employer.EmployerRefusal;

/** What an employer shows when it registers. */
public enum RegistrationPaperKind {
  /** The business licence 营业执照, or the certificate of a public institution. */
  LICENCE("licence", EmployerRefusal.LICENCE_MISSING),
  /** By which the employer entitles the person who registers it, 授权书. */
  AUTHORITY("authority", EmployerRefusal.AUTHORITY_MISSING);

  private final String field;
  private final EmployerRefusal missing;

  RegistrationPaperKind(String field, EmployerRefusal missing) {
    this.field = field;
    this.missing = missing;
  }

  /** Where the form shows that it is missing. */
  String field() {
    return field;
  }

  EmployerRefusal missing() {
    return missing;
  }
}
