package org.anju.acquisition;

import java.math.BigDecimal;
import org.anju.platform.money.Yuan;

/**
 * How much an acquired home may cost (Weihai work plan, part 2 (5)): no more than building
 * affordable housing at that place would, and clearly less than comparable commercial housing.
 *
 * @param replacementPrice of the place, yuan per m²
 * @param comparablePrice of commercial housing of the same kind at the same place, yuan per m²
 * @param minDiscountPercent how far below the comparable price at least, in %
 */
public record AcquisitionLimits(
    BigDecimal replacementPrice, BigDecimal comparablePrice, BigDecimal minDiscountPercent) {

  private static final BigDecimal WHOLE = new BigDecimal(100);

  /** What a home of that area in m² may cost; each limit is rounded down to the cent. */
  public UnitLimits of(BigDecimal area) {
    return new UnitLimits(
        area,
        Yuan.cappedTimes(replacementPrice, area),
        Yuan.cappedPercentOf(comparablePrice.multiply(area), remainingPercent()));
  }

  /** What is left of the comparable price after the discount, in %. */
  public BigDecimal remainingPercent() {
    return WHOLE.subtract(minDiscountPercent);
  }
}
