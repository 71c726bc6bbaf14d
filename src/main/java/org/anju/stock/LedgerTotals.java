package org.anju.stock;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * What the units that were asked for add up to.
 *
 * @param byDistrict the one with most units first, as in the other lists
 * @param byLayout at most twenty
 * @param byBand in the order of the bands
 */
public record LedgerTotals(
    Sums all, List<Named> byDistrict, List<Named> byLayout, List<Banded> byBand) {

  /**
   * Sums of some units.
   *
   * @param area m²
   * @param unsoldArea m²
   * @param averagePrice asking price in yuan per m², weighted by area, of those that have one; null
   *     when none has
   */
  @Schema(name = "LedgerSums")
  public record Sums(
      long units,
      BigDecimal area,
      long unsold,
      BigDecimal unsoldArea,
      @Nullable BigDecimal averagePrice) {}

  /** Sums of a district or layout. */
  @Schema(name = "LedgerNamed")
  public record Named(String name, Sums sums) {}

  /** Sums of a band of area. */
  @Schema(name = "LedgerBanded")
  public record Banded(AreaBand band, Sums sums) {}
}
