package org.anju.selection.wish;

import java.time.Instant;
import java.util.List;

/**
 * How likely a family's wishes are.
 *
 * @param units in the order of the question
 * @param withoutListAhead families before it that have no list yet
 * @param asOf the lists as they stood then
 */
public record Chances(List<UnitChance> units, int withoutListAhead, Instant asOf) {

  /** One wish. */
  public record UnitChance(long unitId, Chance chance) {}
}
