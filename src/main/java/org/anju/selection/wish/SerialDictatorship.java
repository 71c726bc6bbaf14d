package org.anju.selection.wish;

import java.util.HashSet;
import java.util.Set;
import org.jetbrains.annotations.Nullable;

/**
 * Assigns units to families that come one after the other: each gets the best of its wishes that is
 * still free. Whoever comes earlier cannot be hurt by a later list, and nobody gains by naming a
 * wish that is not the own one.
 */
public final class SerialDictatorship {

  private final Set<Long> free;

  /**
   * @param free the units that can be had
   */
  public SerialDictatorship(Set<Long> free) {
    this.free = new HashSet<>(free);
  }

  /**
   * What one family gets.
   *
   * @param unit null unless it was assigned one
   * @param place which of its wishes that was, from 1; 0 for none
   */
  public record Award(WishOutcome outcome, @Nullable Long unit, int place) {

    private static final Award WISHES_TAKEN = new Award(WishOutcome.WISHES_TAKEN, null, 0);
    private static final Award NO_LIST = new Award(WishOutcome.NO_LIST, null, 0);
    private static final Award NOT_REACHED = new Award(WishOutcome.NOT_REACHED, null, 0);
  }

  /**
   * The next family in the order of the draw.
   *
   * @param wishes the best first; empty when it has no list
   */
  public Award next(Long[] wishes) {
    if (wishes.length == 0) {
      return free.isEmpty() ? Award.NOT_REACHED : Award.NO_LIST;
    }
    for (int i = 0; i < wishes.length; i++) {
      if (free.remove(wishes[i])) {
        return new Award(WishOutcome.ASSIGNED, wishes[i], i + 1);
      }
    }
    return Award.WISHES_TAKEN;
  }
}
