package org.anju.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many units each tier has: as many as it has families, the earlier tier first (article 17).
 */
final class TierAllotment {

  private TierAllotment() {}

  /** What is left after the last tier stays with it. */
  static List<Seal.TierUnits> of(Roster roster, int units) {
    SortedMap<Integer, Integer> families = new TreeMap<>();
    roster.lines().forEach(line -> families.merge(line.tier(), 1, Integer::sum));
    List<Seal.TierUnits> allotted = new ArrayList<>();
    int left = units;
    for (Map.Entry<Integer, Integer> tier : families.entrySet()) {
      boolean last = tier.getKey().equals(families.lastKey());
      int own = last ? left : Math.min(left, tier.getValue());
      allotted.add(new Seal.TierUnits(tier.getKey(), own));
      left -= own;
    }
    return allotted;
  }
}
