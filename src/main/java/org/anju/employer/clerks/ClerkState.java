package org.anju.employer.clerks;

/** Where a clerk stands with Keycloak. */
public enum ClerkState {
  /** Admitted; the account does not have its rights yet. */
  JOINING,
  /** The account's next token names the employer. */
  ACTIVE,
  /** Removed; the account may still have its rights. */
  LEAVING,
  /** The account's next token names no employer. */
  LEFT
}
