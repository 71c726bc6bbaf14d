package org.anju.acquisition;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A sum that was named for an area, by an appraiser or the developer. Of fewer homes it counts in
 * proportion to their area.
 *
 * @param sum yuan
 * @param area m², above zero
 */
record AreaSum(BigDecimal sum, BigDecimal area) {

  /**
   * Whether that price of that area is no more than this one's share. Compared without dividing.
   */
  boolean allows(BigDecimal price, BigDecimal ofArea) {
    return price.multiply(area).compareTo(sum.multiply(ofArea)) <= 0;
  }

  /** The share of that area, yuan, rounded down. */
  BigDecimal of(BigDecimal ofArea) {
    return sum.multiply(ofArea).divide(area, 2, RoundingMode.DOWN);
  }
}
