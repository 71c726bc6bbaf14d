package org.anju.selection.wish;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * What the city signs about a closed phase: {@code statement.json}.
 *
 * @param assignment SHA-256 in hex of {@code assignment.jsonl}
 * @param closedAt whole seconds
 * @param drawNumber the draw whose order was followed
 * @param drawResult SHA-256 in hex of that draw's {@code result.jsonl}; null when it is not kept
 * @param tier null when the phase is for every family that is left
 * @param units SHA-256 in hex of {@code units.jsonl}
 * @param wishes SHA-256 in hex of {@code wishes.jsonl}
 */
record Statement(
    String assignment,
    Instant closedAt,
    int drawNumber,
    @Nullable String drawResult,
    String offering,
    int phase,
    String protocol,
    @Nullable Integer tier,
    String units,
    String wishes) {

  String jcs() {
    return WishProtocol.canonical(this);
  }
}
