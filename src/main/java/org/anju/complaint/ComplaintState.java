package org.anju.complaint;

/** Where a complaint stands. */
public enum ComplaintState {
  /** Waits for the acquirer's answer. */
  OPEN,
  /** Waits for the bureau. */
  ANSWERED,
  UPHELD,
  NOT_UPHELD
}
