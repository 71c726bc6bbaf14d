package org.anju.verification;

import org.anju.application.Application;
import org.anju.platform.security.Roles;

/** The two checks, in their order (article 14, 3 and 4). */
public enum CheckKind {
  /** 身份认定: is the applicant who and what the application says? */
  IDENTITY(Application.Status.SUBMITTED, Roles.IDENTITY_OFFICER),
  /** 住房核查: does the household live as the application says? */
  HOUSING(Application.Status.IDENTITY_CONFIRMED, Roles.HOUSING_OFFICER);

  private final Application.Status waiting;
  private final String role;

  CheckKind(Application.Status waiting, String role) {
    this.waiting = waiting;
    this.role = role;
  }

  /** The status of applications that wait for this check. */
  public Application.Status waiting() {
    return waiting;
  }

  /** The role that decides it. */
  public String role() {
    return role;
  }

  /** The check that an application of that status waits for; null when it waits for none. */
  public static CheckKind awaitedBy(Application.Status status) {
    for (CheckKind kind : values()) {
      if (kind.waiting == status) {
        return kind;
      }
    }
    return null;
  }
}
