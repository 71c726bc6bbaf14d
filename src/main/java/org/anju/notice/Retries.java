package org.anju.notice;

import java.time.Duration;

/** When what could not be told is tried again. */
public final class Retries {

  /** After that many attempts, spread over some two days, nobody is there. */
  static final int MOST_ATTEMPTS = 12;

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(6);

  private Retries() {}

  /** Whether nothing more is tried after that many attempts. */
  static boolean isHopeless(int attempts) {
    return attempts >= MOST_ATTEMPTS;
  }

  /** The pause after that many attempts, from 1: twice as long each time, up to six hours. */
  public static Duration pauseAfter(int attempts) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(attempts - 1, 20));
    return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
  }
}
