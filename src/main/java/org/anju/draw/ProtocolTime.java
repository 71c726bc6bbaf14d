package org.anju.draw;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Times in published files: UTC, whole seconds, of a year with four digits. */
final class ProtocolTime {

  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private ProtocolTime() {}

  /**
   * @throws IllegalArgumentException when no published file can hold it
   */
  static void require(String name, Instant time) {
    if (time == null
        || time.isBefore(FIRST)
        || time.isAfter(LAST)
        || !time.equals(time.truncatedTo(ChronoUnit.SECONDS))) {
      throw new IllegalArgumentException(name + " must be a time in whole seconds");
    }
  }
}
