package org.anju.funding;

/** Where a payee stands before anything is paid. */
public enum PayeeState {
  /** For an officer of the bureau to compare with the contract. */
  ENTERED,
  CONFIRMED,
  /** Entered wrongly; stays on record. */
  DISCARDED
}
