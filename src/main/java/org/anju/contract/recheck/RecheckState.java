package org.anju.contract.recheck;

/** Where a case before signing stands. */
public enum RecheckState {
  /** Waits for an officer. */
  OPEN,
  /** An officer says that the family is no longer eligible; a second one has to confirm it. */
  PROPOSED,
  /** What changed has no bearing; the family can sign. */
  NO_BEARING,
  /** Confirmed: the choice was taken back. */
  NOT_ELIGIBLE
}
