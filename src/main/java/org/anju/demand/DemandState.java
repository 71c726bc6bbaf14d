package org.anju.demand;

/** Where a result stands. */
public enum DemandState {
  /** Waits for a second officer. */
  ENTERED,
  /** Projects may rest on it; it never changes again. */
  CONFIRMED,
  /** Thrown away by a second officer; stays on record. */
  DISCARDED
}
