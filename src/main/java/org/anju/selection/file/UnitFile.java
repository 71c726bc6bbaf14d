package org.anju.selection.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.anju.offering.Unit;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * The file of a unit 一房一档. Areas in m².
 *
 * @param use whether the unit is sold, or let: then prices are rents a month
 * @param acquirer the acquirer's name
 * @param prices by version of the price list, the first one first
 * @param choices the first one first; at most one is live
 * @param events in the order in which they happened, at most 1,000
 */
public record UnitFile(
    long unitId,
    long offeringId,
    String offeringName,
    ProjectUse use,
    String acquirer,
    String district,
    String building,
    String entrance,
    String room,
    int storey,
    String layout,
    String orientation,
    BigDecimal builtArea,
    BigDecimal innerArea,
    BigDecimal sharedArea,
    Unit.State state,
    List<FilePrice> prices,
    List<FileChoice> choices,
    List<FileEvent> events) {

  /**
   * The unit's price in a version of the list.
   *
   * @param unitPrice yuan per m² of built area
   * @param totalPrice yuan
   * @param current whether the list is in force
   * @param noticeFrom when the list was put under public notice; null when it was not
   */
  public record FilePrice(
      int version,
      Instant importedAt,
      BigDecimal unitPrice,
      BigDecimal totalPrice,
      boolean current,
      @Nullable Instant noticeFrom,
      @Nullable Instant noticeUntil) {}
}
