package org.anju.evidence;

import java.time.Duration;

/**
 * How long a registry, or one question to it, is left alone after a fault: twice as long each time,
 * up to a longest pause, for ever.
 */
record Pauses(Duration first, Duration longest) {

  private static final int MOST_DOUBLINGS = 20;

  /** {@code attempts} counts from 1. */
  Duration after(int attempts) {
    Duration doubled =
        first.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS));
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
