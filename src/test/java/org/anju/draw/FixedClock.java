package org.anju.draw;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.anju.platform.clock.MovableClock;

/** A clock that a test moves. */
public final class FixedClock extends MovableClock {

  private Instant now;

  public FixedClock(Instant now) {
    super(null);
    this.now = now;
  }

  public void set(Instant moment) {
    now = moment;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public Uni<Void> refresh() {
    return Uni.createFrom().voidItem();
  }
}
