package org.anju.architecture.broken.offering;

import java.time.Instant;
import java.util.function.Supplier;

/** Asks the machine for the time, by a reference at that. */
public final class OwnTime {

  private final Supplier<Instant> now = Instant::now;

  public Instant deadline() {
    return now.get();
  }
}
