package org.anju.selection;

/** How far the selection of an offering has come. */
public enum SessionState {
  /** The turns may be known; the first slot has not been called. */
  WAITING,
  /** Slots are called one after the other. */
  OPEN,
  /** Nobody is left to choose, or nothing to choose. */
  CLOSED
}
