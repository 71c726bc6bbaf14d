package org.anju.selection.faults;

import java.time.Instant;

/**
 * What one look into the database found.
 *
 * @param askedAt before the database was asked
 * @param toldAt after it had answered
 * @param state of the selection's session
 */
record Look(Instant askedAt, Instant toldAt, String state) {

  static final String PAUSED = "PAUSED";

  boolean isPaused() {
    return PAUSED.equals(state);
  }
}
