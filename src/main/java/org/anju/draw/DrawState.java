package org.anju.draw;

/** How far a sealed draw has come. */
public enum DrawState {
  /** Sealed; its time has not come. */
  SEALED,
  /** Its time has come; values are still to be entered. */
  WAITING_FOR_ENTRIES,
  /** Two officers entered different values: stopped until it is reopened in public. */
  ENTRIES_DIFFER,
  /** Dice were not settled before another value could be known: only voiding helps. */
  ENTRIES_LATE,
  /** A relay of the beacon gave a flawed answer or another one than the rest: stopped likewise. */
  BEACON_STOPPED,
  /** The result is published. */
  DRAWN,
  /** Voided in public; its number is never used again. */
  VOIDED
}
