package org.anju.acquirer;

/** Where a qualification stands. */
public enum QualificationState {
  /** The company collects its statements. */
  DRAFT,
  /** Before the bureau. */
  SUBMITTED,
  /** The company may acquire, until the last day of its validity. */
  ACTIVE,
  /** Turned down; the company may begin anew. */
  REFUSED,
  /** Stopped by the bureau until it is resumed; holds no place of its district. */
  SUSPENDED,
  /** Past its last day. */
  EXPIRED,
  /** A later one of the same company took its place. */
  REPLACED
}
