package org.anju.selection.faults;

import java.time.Instant;
import org.anju.selection.history.Span;

/** Since when and until when something was surely so, because it was seen to be so. */
final class Sighting {

  private volatile Instant first = Instant.MAX;
  private volatile Instant last = Instant.MIN;

  /**
   * @param askedAt before the database was asked
   * @param toldAt after it had answered
   */
  void seen(Instant askedAt, Instant toldAt) {
    if (first.equals(Instant.MAX)) {
      first = toldAt;
    }
    last = askedAt;
  }

  /** Empty when it was seen less than twice. */
  Span certain() {
    return new Span(first, last);
  }
}
