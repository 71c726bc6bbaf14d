package org.anju.draw;

/** How far a sealed draw has come. */
public enum DrawState {
  /** Sealed; its time has not come. */
  SEALED,
  /** Its time has come; values are still to be entered. */
  WAITING_FOR_ENTRIES,
  /** Two officers entered different values: stopped until it is reopened in public. */
  ENTRIES_DIFFER,
  /** The result is published. */
  DRAWN
}
