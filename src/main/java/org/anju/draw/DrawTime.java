package org.anju.draw;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** When a draw may take place. */
final class DrawTime {

  private DrawTime() {}

  /**
   * The announced time, or as many hours after the seal as the policy asks for; the later counts,
   * in whole seconds.
   */
  static Instant earliest(Instant announced, Instant sealed, int leadHours) {
    Instant afterLead = sealed.plus(Duration.ofHours(leadHours));
    return wholeSeconds(afterLead.isAfter(announced) ? afterLead : announced);
  }

  /** The same moment, or the next whole second. */
  static Instant wholeSeconds(Instant moment) {
    Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
    return second.equals(moment) ? second : second.plusSeconds(1);
  }
}
