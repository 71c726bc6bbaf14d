package org.anju.supervision;

import java.math.BigDecimal;
import org.jetbrains.annotations.Nullable;

/**
 * What a year of an acquirer looks like, one indicator beside the other and no total: they measure
 * different things, and no text says how they weigh (see ADR 35).
 *
 * @param acquirer alias of the company
 */
public record Scorecard(
    String acquirer,
    String name,
    Allocation allocation,
    PriceLevel sale,
    PriceLevel rent,
    Complained complaints,
    Served property) {

  /**
   * How quickly homes came to families (Weihai work plan, part 2 (5)): acquired ones from their
   * handover, new-built ones from the project's acceptance or, while none is recorded, from the
   * first public notice of their prices, and any home that was let from the day after its lease. A
   * new-built home is known once it stands in a price list.
   *
   * @param handedOver homes that were handed over or ready in the year
   * @param allocated homes that families chose in the year and still have
   * @param medianDays days from that day to the choice, the middle one; null without any
   * @param longestDays as {@code medianDays}, the longest
   * @param waiting homes that were handed over or ready, in that year or before, and not chosen by
   *     its end
   * @param longestWaiting days since that day of the one that waits longest; null without any
   */
  public record Allocation(
      long handedOver,
      long allocated,
      @Nullable Integer medianDays,
      @Nullable Integer longestDays,
      long waiting,
      @Nullable Integer longestWaiting) {}

  /**
   * The prices of the year's lists against what article 13 allows, all together.
   *
   * @param lists lists that both offices have filed in the year, that count today and have a cap
   * @param price in yuan, of rent lists yuan a month; null without lists
   * @param cap as {@code price}
   * @param percent price in % of the cap, half-up to two decimals; null without lists
   */
  public record PriceLevel(
      long lists,
      @Nullable BigDecimal price,
      @Nullable BigDecimal cap,
      @Nullable BigDecimal percent) {}

  /**
   * Complaints that were filed in the year.
   *
   * @param late answered after the term, or not at all when it was over
   */
  public record Complained(long filed, long upheld, long late) {}

  /**
   * Property service of the approved projects at the end of the year (article 20).
   *
   * @param projects all of them
   * @param without projects without a confirmed service
   * @param lowestStars null without any
   * @param averageStars half-up to one decimal; null without any
   * @param expired projects whose grading has ended
   */
  public record Served(
      long projects,
      long without,
      @Nullable Integer lowestStars,
      @Nullable BigDecimal averageStars,
      long expired) {}
}
