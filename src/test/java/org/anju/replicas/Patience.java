package org.anju.replicas;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what other processes do. */
public final class Patience {

  private static final Duration MOST = Duration.ofMinutes(2);
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);

  private Patience() {}

  /**
   * Looks until it is so.
   *
   * @param what what is awaited, for the message
   * @throws IllegalStateException when it is not so after two minutes
   */
  public static void await(String what, BooleanSupplier isSo) {
    long end = System.nanoTime() + MOST.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain: " + what);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }
}
