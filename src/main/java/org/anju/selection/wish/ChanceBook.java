package org.anju.selection.wish;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How likely every wish is for every family, from one run over the lists so far: what families
 * ahead get does not depend on whoever comes after them.
 */
public final class ChanceBook {

  private final Set<Long> free;
  private final SerialDictatorship dictatorship;
  private final Map<Long, Integer> firstNamed = new HashMap<>();
  private final Map<Long, Integer> goesTo = new HashMap<>();
  private int[] withoutList = new int[16];
  private int families;

  /**
   * @param free the units that can be had
   */
  public ChanceBook(Set<Long> free) {
    this.free = new HashSet<>(free);
    this.dictatorship = new SerialDictatorship(free);
  }

  /**
   * The next family in the order of the draw.
   *
   * @param wishes the best first; empty when it has no list yet
   */
  public void next(int rank, Long[] wishes) {
    if (wishes.length == 0) {
      noteWithoutList(rank);
      return;
    }
    for (Long unit : wishes) {
      firstNamed.putIfAbsent(unit, rank);
    }
    Long unit = dictatorship.next(wishes).unit();
    if (unit != null) {
      goesTo.put(unit, rank);
    }
  }

  /** What the family of that rank can hope for. */
  public Chance of(int rank, long unit) {
    if (!free.contains(unit)) {
      return Chance.GONE;
    }
    if (goesTo.getOrDefault(unit, rank) < rank) {
      return Chance.GOES_AHEAD;
    }
    return firstNamed.getOrDefault(unit, rank) < rank
        ? Chance.AHEAD_PREFER_ANOTHER
        : Chance.NOBODY_AHEAD;
  }

  /** Families before that rank that have no list yet: what they will wish nobody knows. */
  public int withoutListAhead(int rank) {
    int place = Arrays.binarySearch(withoutList, 0, families, rank);
    return place < 0 ? -place - 1 : place;
  }

  private void noteWithoutList(int rank) {
    if (families == withoutList.length) {
      withoutList = Arrays.copyOf(withoutList, 2 * families);
    }
    withoutList[families++] = rank;
  }
}
