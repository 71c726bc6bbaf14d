package org.anju.property;

/** Where a record of property service stands. */
public enum PropertyState {
  /** Written down by the acquirer; waits for an officer. */
  ENTERED,
  /** Holds from its confirmation until a later record is confirmed. */
  CONFIRMED,
  /** Sent back by an officer with a reason; stays on record. */
  SENT_BACK
}
