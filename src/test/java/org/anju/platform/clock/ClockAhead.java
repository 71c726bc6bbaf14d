package org.anju.platform.clock;

import io.quarkus.test.junit.QuarkusMock;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;

/** For one test the business clock is ahead of the machine's by so much. */
public final class ClockAhead extends MovableClock {

  private final Duration ahead;

  private ClockAhead(Duration ahead) {
    super(null);
    this.ahead = ahead;
  }

  /** Until the end of the test that calls it. */
  public static void by(Duration ahead) {
    QuarkusMock.installMockForType(new ClockAhead(ahead), MovableClock.class);
  }

  @Override
  public Instant now() {
    return Instant.now().plus(ahead);
  }

  @Override
  public Uni<Void> refresh() {
    return Uni.createFrom().voidItem();
  }
}
