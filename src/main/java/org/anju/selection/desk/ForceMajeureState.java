package org.anju.selection.desk;

/** Where a claim of force majeure stands. */
public enum ForceMajeureState {
  /** An officer of the district decides. */
  ASKED,
  /** The family chooses after all, now or when the waiting list moves up. */
  GRANTED,
  /** The right is given up, unless the family's slot is still to come. */
  REFUSED
}
