package org.anju.selection.rehearsal;

/** How a practice turn stands. */
public enum PracticeState {
  /** Begun, not called yet. */
  WAITING,
  OPEN,
  CHOSEN,
  /** Nobody checked in within the time for it (article 21, 1). */
  ABSENT,
  /** The time ran out. */
  OUT_OF_TIME,
  /** The family declined (article 21, 2). */
  REFUSED
}
