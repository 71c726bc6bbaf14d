package org.anju.selection.leftover;

import java.time.Duration;
import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * When a waiting family will be let in, if there is a unit left by then.
 *
 * @param likely as fast as it went lately; the same as {@code latest} before anybody was let in
 *     after the first ones
 * @param latest if every family before it uses its whole time
 */
public record WaitEstimate(Instant likely, Instant latest) {

  /**
   * How fast it went lately: how many families were let in since then.
   *
   * @param families at least 1
   */
  public record Pace(int families, Instant since) {

    Duration each(Instant now) {
      return Duration.between(since, now).dividedBy(families);
    }
  }

  /**
   * @param ahead families that will be let in before it
   * @param together how many choose at the same time
   * @param perTurn how long each may take
   * @param pace null before anybody was let in after the first ones
   */
  public static WaitEstimate of(
      int ahead, int together, Duration perTurn, @Nullable Pace pace, Instant now) {
    Instant latest = now.plus(perTurn.multipliedBy(ahead / together + 1L));
    if (pace == null) {
      return new WaitEstimate(latest, latest);
    }
    Instant likely = now.plus(pace.each(now).multipliedBy(ahead + 1L));
    return new WaitEstimate(likely.isAfter(latest) ? latest : likely, latest);
  }
}
