package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.document.OfficialDocument;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A sheet as pages show it; the parts of other bases are null.
 *
 * @param version from 1
 * @param highestPrice the highest average, yuan per m² (of homes to let per month), rounded down
 * @param targetPrice the average aimed at below it; null when it is used up
 * @param policyVersion the values that it was written under
 */
@Schema(name = "PriceSheetView")
public record SheetView(
    int version,
    Instant writtenAt,
    PriceBasis.Kind basis,
    @Nullable Acquired acquired,
    @Nullable Built built,
    @Nullable Rent rent,
    BigDecimal highestPrice,
    @Nullable BigDecimal targetPrice,
    List<Cost> costs,
    Coefficients coefficients,
    String policyVersion) {

  /**
   * What else the homes cost, yuan.
   *
   * @param document its paper; null in sheets of before
   */
  @Schema(name = "PriceCostItem")
  public record Cost(
      CostItem.Kind kind, BigDecimal amount, String note, @Nullable OfficialDocument document) {}

  /** Yuan per m²; {@code markupPercent} in % of {@code construction}. */
  @Schema(name = "AcquiredPriceBasis")
  public record Acquired(
      String place,
      BigDecimal land,
      BigDecimal construction,
      BigDecimal fees,
      BigDecimal replacementPrice,
      BigDecimal markupPercent) {}

  /** Yuan for {@code area} m²; {@code markupPercent} in % of {@code constructionCost}. */
  @Schema(name = "BuiltPriceBasis")
  public record Built(
      BigDecimal landCost,
      BigDecimal constructionCost,
      BigDecimal area,
      BigDecimal markupPercent) {}

  /** {@code marketRent} in yuan per m² and month, {@code percent} of it. */
  @Schema(name = "RentPriceBasis")
  public record Rent(
      BigDecimal marketRent, String source, LocalDate surveyedOn, BigDecimal percent) {}

  /** {@code papers} by their ids. */
  static SheetView of(StoredSheet stored, Map<Long, OfficialDocument> papers) {
    PriceSheet sheet = stored.sheet();
    PriceBasis basis = sheet.basis();
    return new SheetView(
        stored.version(),
        stored.writtenAt(),
        basis.kind(),
        basis instanceof PriceBasis.Acquired acquired ? of(acquired) : null,
        basis instanceof PriceBasis.Built built
            ? new Built(
                built.landCost(), built.constructionCost(), built.area(), built.markupPercent())
            : null,
        basis instanceof PriceBasis.Rented rent
            ? new Rent(rent.marketRent(), rent.source(), rent.surveyedOn(), rent.percent())
            : null,
        basis.highest().shown(),
        sheet.targetPrice(),
        sheet.costs().stream().map(cost -> of(cost, papers)).toList(),
        sheet.coefficients(),
        stored.policyVersion());
  }

  private static Cost of(CostItem cost, Map<Long, OfficialDocument> papers) {
    return new Cost(
        cost.kind(),
        cost.amount(),
        cost.note(),
        cost.documentId() == null ? null : papers.get(cost.documentId()));
  }

  private static Acquired of(PriceBasis.Acquired basis) {
    return new Acquired(
        basis.place(),
        basis.land(),
        basis.construction(),
        basis.fees(),
        basis.replacementPrice(),
        basis.markupPercent());
  }
}
