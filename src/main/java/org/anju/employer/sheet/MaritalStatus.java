package org.anju.employer.sheet;

/** As the roster states it. */
public enum MaritalStatus {
  SINGLE,
  MARRIED,
  DIVORCED,
  WIDOWED
}
