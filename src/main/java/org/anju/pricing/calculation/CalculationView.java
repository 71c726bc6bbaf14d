package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.util.List;
import org.anju.funding.ConfirmedContracts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * All that an acquirer prices an offering by.
 *
 * @param basis what its project's way and use ask for
 * @param open whether prices can still change
 * @param fromStock whether its homes were acquired and so come from the stock ledger
 * @param limits of the policy in force
 * @param places where homes of the project were handed over; none for other bases
 * @param costs of the new-built project that hold for the offering's sheets; null before the first
 *     sheet of the project and for other bases
 * @param contracts of the new-built project that the bureau has confirmed; null for other bases
 * @param sheet the latest; null when there is none
 * @param list the current list; null when there is none
 */
public record CalculationView(
    long offeringId,
    String offeringName,
    String projectName,
    PriceBasis.Kind basis,
    boolean open,
    boolean fromStock,
    Limits limits,
    List<Place> places,
    @Nullable ProjectCosts costs,
    @Nullable ConfirmedContracts contracts,
    @Nullable SheetView sheet,
    @Nullable CurrentList list) {

  /** In %: of the construction cost, of the market rent, of the cost. */
  @Schema(name = "PriceLimits")
  public record Limits(
      BigDecimal maxMarkupPercent, BigDecimal maxRentPercent, BigDecimal maxProfitPercent) {}

  /**
   * The current list.
   *
   * @param sheetVersion the sheet that it rests on; null for lists of before sheets were written
   * @param standing today; null for those too
   */
  @Schema(name = "CalculatedList")
  public record CurrentList(
      int version, @Nullable Integer sheetVersion, @Nullable ListStanding standing) {}
}
