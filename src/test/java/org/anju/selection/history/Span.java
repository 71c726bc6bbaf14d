package org.anju.selection.history;

import java.time.Instant;

/**
 * A stretch of time, its end not part of it.
 *
 * @param from {@link Instant#MIN} when it always was so
 * @param until {@link Instant#MAX} when it never ended
 */
public record Span(Instant from, Instant until) {

  /** Whether something that happened at one moment between these two may have happened in it. */
  boolean mayContain(Instant earliest, Instant latest) {
    return earliest.isBefore(until) && !latest.isBefore(from);
  }
}
