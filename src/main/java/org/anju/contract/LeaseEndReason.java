package org.anju.contract;

/** Why a lease ends before its term is over. */
public enum LeaseEndReason {
  /** The family gives the home back. */
  FAMILY_LEAVES,
  /** Both sides have agreed. */
  AGREED,
  RENT_OWED,
  /** It was let on, lent out or used for something else. */
  MISUSE,
  /** The family does not meet the conditions any more. */
  NOT_ELIGIBLE
}
