package org.anju.draw;

import java.time.Instant;
import org.anju.platform.time.SystemBusinessClock;

/** A clock that a test moves. */
final class FixedClock extends SystemBusinessClock {

  private Instant now;

  FixedClock(Instant now) {
    this.now = now;
  }

  void set(Instant moment) {
    now = moment;
  }

  @Override
  public Instant now() {
    return now;
  }
}
