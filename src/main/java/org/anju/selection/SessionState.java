package org.anju.selection;

/** How far a phase of the selection has come. */
public enum SessionState {
  /** The turns may be known; the phase has not opened. */
  WAITING,
  /** Families choose, or hand in their lists. */
  OPEN,
  /** Stopped by the supervisor, in public; nobody loses time. */
  PAUSED,
  /** Nobody is left to choose, or nothing to choose, or its time is over. */
  CLOSED
}
