package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * A calculation sheet 测算表 (article 13).
 *
 * @param targetPrice the average aimed at below the highest one, yuan per m²; null to use it up
 * @param costs what else the homes cost (article 10); none for homes to let
 */
public record PriceSheet(
    PriceBasis basis,
    @Nullable BigDecimal targetPrice,
    List<CostItem> costs,
    Coefficients coefficients) {

  public PriceSheet {
    costs = List.copyOf(costs);
  }

  /** The average price that a generated list meets. */
  PricePerMetre goal() {
    return targetPrice == null ? basis.highest() : PricePerMetre.of(targetPrice);
  }

  /** Yuan. */
  BigDecimal otherCosts() {
    return costs.stream().map(CostItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
