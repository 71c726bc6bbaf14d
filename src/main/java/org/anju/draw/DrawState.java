package org.anju.draw;

import java.time.Instant;

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
  VOIDED;

  /** The state at that moment; {@code differ} says that two entries of a source differ. */
  static DrawState at(
      Instant now, Instant earliest, boolean differ, boolean drawn, boolean voided) {
    if (voided) {
      return VOIDED;
    }
    if (drawn) {
      return DRAWN;
    }
    if (differ) {
      return ENTRIES_DIFFER;
    }
    return now.isBefore(earliest) ? SEALED : WAITING_FOR_ENTRIES;
  }
}
