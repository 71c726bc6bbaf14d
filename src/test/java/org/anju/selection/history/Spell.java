package org.anju.selection.history;

import java.time.Instant;

/**
 * How long something lasted, seen from outside: it begins somewhere between two moments and ends
 * somewhere between two others.
 *
 * @param possible the longest that it may have lasted
 * @param certain the shortest that it must have lasted; empty when its end is not after its
 *     beginning
 */
public record Spell(Span possible, Span certain) {

  /** Known to the moment. */
  public static Spell exactly(Instant from, Instant until) {
    Span span = new Span(from, until);
    return new Spell(span, span);
  }
}
