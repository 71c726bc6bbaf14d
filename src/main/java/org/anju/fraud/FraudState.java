package org.anju.fraud;

/** Where a case stands. */
public enum FraudState {
  /** The family is heard; afterwards it waits for a decision. */
  HEARING,
  /** Fraud was found and its consequences hold; the family may appeal. */
  FOUND,
  /** Nothing was found. */
  DISMISSED,
  /** The family has appealed; the consequences hold until that is decided. */
  APPEALED,
  /** The appeal was granted: the ban is lifted, the rest is restored as far as it can be. */
  REVERSED,
  /** The appeal was rejected. */
  CONFIRMED
}
