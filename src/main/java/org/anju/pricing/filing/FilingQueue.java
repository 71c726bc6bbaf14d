package org.anju.pricing.filing;

/** Which lists an officer looks through. */
public enum FilingQueue {
  /** The officer's office has to decide them. */
  WAITING,
  /** Their public notice runs; they come next. */
  UNDER_NOTICE,
  /** The officer's office has decided them. */
  DECIDED
}
