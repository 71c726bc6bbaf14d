package org.anju.draw;

import java.time.Instant;
import org.anju.platform.error.RefusedException;
import org.jetbrains.annotations.Nullable;

/**
 * The roster of an offering as it is stored.
 *
 * @param root RFC 6962 root of its lines, in hex
 * @param drawNumber of its seal, null before it
 */
record FrozenRoster(
    long id,
    int size,
    String root,
    Instant frozenAt,
    String frozenBy,
    @Nullable Integer drawNumber) {

  boolean isSealed() {
    return drawNumber != null;
  }

  /** Refuses lines that are not those that were frozen: somebody edited them in the database. */
  void requireUnaltered(Roster lines) {
    if (lines.size() != size || !lines.root().hex().equals(root)) {
      throw RefusedException.of(DrawRefusal.ROSTER_ALTERED);
    }
  }
}
