package org.anju.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * The file of a unit 一房一档: as it stands, and all that happened to it.
 *
 * @param obstacles what stands in the way of acquiring it; none when it may be acquired
 * @param entries what the ledger was told, the latest first; at most 200
 * @param acquisitions that named it, the latest first
 * @param offerings that offer it to families, the latest first; drafts are left out
 */
public record StockUnitFile(
    StockUnitLine unit,
    Set<Obstacle> obstacles,
    List<Entry> entries,
    List<NamedBy> acquisitions,
    List<OfferedIn> offerings) {

  /** What a workbook did to a unit. */
  @Schema(name = "StockEntryKind")
  public enum EntryKind {
    ENTERED,
    CHANGED
  }

  /**
   * What the ledger was told by a workbook.
   *
   * @param changes none when the unit was entered
   */
  @Schema(name = "StockEntry")
  public record Entry(EntryKind kind, Instant at, String fileName, List<Change> changes) {}

  /**
   * An acquisition that names the unit.
   *
   * @param state by its name in the acquisitions
   * @param live whether it still does
   * @param handedOverAt since when it is affordable housing; null before
   * @param measuredArea m² of the inspection before the handover; null before
   */
  @Schema(name = "StockNamedBy")
  public record NamedBy(
      long acquisitionId,
      String project,
      String state,
      boolean live,
      @Nullable Instant handedOverAt,
      @Nullable BigDecimal measuredArea) {}

  /**
   * An offering that has the unit.
   *
   * @param state of the unit there, by its name in the offerings
   */
  @Schema(name = "StockOfferedIn")
  public record OfferedIn(long offeringId, String name, long unitId, String state) {}
}
