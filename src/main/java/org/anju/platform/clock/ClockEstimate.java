package org.anju.platform.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * What is known of another machine's clock: at the moment {@code nanos} of this machine's running
 * time it stood between two instants. The own time of day is not looked at, so nobody can set it.
 *
 * @param nanos as {@link System#nanoTime} counts them
 */
record ClockEstimate(long nanos, Instant earliest, Instant latest) {

  /** Two sound clocks run apart by less than this part of the time that passes. */
  private static final long DRIFT_DIVISOR = 5_000;

  /**
   * From one question: the clock was read at some moment while it was on its way.
   *
   * @param sent before the question went off
   * @param read what it said
   * @param received after the answer had come
   */
  static ClockEstimate of(long sent, Instant read, long received) {
    return new ClockEstimate(received, read, read.plusNanos(received - sent));
  }

  /** The same knowledge at another moment; the longer ago, the less exact. */
  ClockEstimate at(long moment) {
    long passed = moment - nanos;
    long drift = Math.abs(passed) / DRIFT_DIVISOR;
    return new ClockEstimate(
        moment, earliest.plusNanos(passed - drift), latest.plusNanos(passed + drift));
  }

  /**
   * What both say together. When they cannot both be right, that clock or this machine's running
   * time has been changed, and the newer one counts.
   */
  ClockEstimate and(ClockEstimate newer) {
    ClockEstimate older = at(newer.nanos);
    Instant from = older.earliest.isAfter(newer.earliest) ? older.earliest : newer.earliest;
    Instant until = older.latest.isBefore(newer.latest) ? older.latest : newer.latest;
    return from.isAfter(until) ? newer : new ClockEstimate(newer.nanos, from, until);
  }

  /** The clock is not further from here than {@link #uncertainty}. */
  Instant middle() {
    return earliest.plus(uncertainty());
  }

  Duration uncertainty() {
    return Duration.between(earliest, latest).dividedBy(2);
  }
}
