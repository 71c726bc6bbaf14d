package org.anju.funding;

/** Where a source stands before anything is drawn. */
public enum SourceState {
  /** For a second person to compare with the contract. */
  ENTERED,
  CONFIRMED,
  /** Entered wrongly; stays on record. */
  DISCARDED
}
