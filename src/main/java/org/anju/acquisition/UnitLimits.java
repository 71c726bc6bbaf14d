package org.anju.acquisition;

import java.math.BigDecimal;

/**
 * The limits of one home.
 *
 * @param area that they were computed for, m²
 * @param byReplacement replacement price × area, yuan
 * @param byDiscount comparable price × area less the discount, yuan
 */
public record UnitLimits(BigDecimal area, BigDecimal byReplacement, BigDecimal byDiscount) {

  /** The highest price that keeps both, yuan. */
  public BigDecimal highest() {
    return byReplacement.min(byDiscount);
  }
}
