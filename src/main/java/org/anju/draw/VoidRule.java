package org.anju.draw;

import java.time.Duration;
import java.time.Instant;

/**
 * When a seal may be voided. Whoever voids a draw whose result can be known could be looking for a
 * better one; so it is free before the sealed time, and afterwards only while the draw cannot go
 * on.
 */
final class VoidRule {

  /** A draw that still waits for its values after that long will not get them. */
  static final Duration PATIENCE = Duration.ofDays(7);

  private VoidRule() {}

  static boolean allows(DrawState state, Instant earliest, Instant now) {
    return switch (state) {
      case SEALED, ENTRIES_DIFFER, ENTRIES_LATE, BEACON_STOPPED -> true;
      case WAITING_FOR_ENTRIES -> !now.isBefore(earliest.plus(PATIENCE));
      case DRAWN, VOIDED -> false;
    };
  }
}
