package org.anju.selection.history;

import java.time.Instant;
import java.util.UUID;

/**
 * One request for a unit, as the family saw it.
 *
 * @param key names the try; the same when it is sent again
 * @param startedAt before its first byte was sent
 * @param endedAt after its answer was read, or when no answer was awaited any longer
 */
public record Attempt(
    UUID key, String family, long unit, Instant startedAt, Instant endedAt, Answer answer) {

  boolean isWithin(Span span) {
    return !startedAt.isBefore(span.from()) && endedAt.isBefore(span.until());
  }
}
