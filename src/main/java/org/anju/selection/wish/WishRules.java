package org.anju.selection.wish;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anju.selection.SessionState;

/** What a wish list has to be, and when it can be handed in. */
public final class WishRules {

  private WishRules() {}

  /**
   * Why the list cannot stand; empty when it can. A list without wishes can: the family takes its
   * list back.
   *
   * @param known those of the wishes that are units of the offering
   * @param free those of them that can still be had
   */
  public static Optional<WishRefusal> flaw(
      List<Long> wishes, int most, Set<Long> known, Set<Long> free) {
    if (wishes.size() > most) {
      return Optional.of(WishRefusal.TOO_MANY);
    }
    if (new HashSet<>(wishes).size() < wishes.size()) {
      return Optional.of(WishRefusal.TWICE);
    }
    if (!known.containsAll(wishes)) {
      return Optional.of(WishRefusal.UNKNOWN_UNIT);
    }
    return free.containsAll(wishes) ? Optional.empty() : Optional.of(WishRefusal.UNIT_GONE);
  }

  /**
   * Why nothing can be handed in now; empty when it can. The last moment is the one before the
   * close.
   */
  public static Optional<WishRefusal> notNow(SessionState state, Instant closesAt, Instant now) {
    return switch (state) {
      case WAITING -> Optional.of(WishRefusal.NOT_OPEN);
      case PAUSED -> Optional.of(WishRefusal.PAUSED);
      case CLOSED -> Optional.of(WishRefusal.CLOSED);
      case OPEN -> now.isBefore(closesAt) ? Optional.empty() : Optional.of(WishRefusal.CLOSED);
    };
  }
}
