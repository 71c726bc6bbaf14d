package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.anju.platform.money.Yuan;

/**
 * The profit statement 综合利润 of a list (article 10): what it brings less what its homes cost. The
 * cost is {@code dividend} ÷ {@code divisor} yuan, a share of building costs being no whole cents;
 * it is compared without dividing.
 *
 * @param revenue yuan
 */
record Profit(BigDecimal revenue, BigDecimal dividend, BigDecimal divisor) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Homes that were bought: their settled prices and what else they cost, yuan. */
  static Profit ofBought(BigDecimal revenue, BigDecimal purchase, BigDecimal otherCosts) {
    return new Profit(revenue, purchase.add(otherCosts), BigDecimal.ONE);
  }

  /** New-built homes: their share of land and construction by area, and what else they cost. */
  static Profit ofBuilt(
      BigDecimal revenue, PriceBasis.Built basis, BigDecimal listArea, BigDecimal otherCosts) {
    return new Profit(
        revenue,
        basis.cost().multiply(listArea).add(otherCosts.multiply(basis.area())),
        basis.area());
  }

  /** Of two lists together, exactly. */
  Profit plus(Profit other) {
    BigDecimal revenues = revenue.add(other.revenue);
    return divisor.compareTo(other.divisor) == 0
        ? new Profit(revenues, dividend.add(other.dividend), divisor)
        : new Profit(
            revenues,
            dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
            divisor.multiply(other.divisor));
  }

  /** Yuan, half-up. */
  BigDecimal cost() {
    return dividend.divide(divisor, 2, RoundingMode.HALF_UP);
  }

  /** Yuan; below zero when the homes cost more than they bring. */
  BigDecimal amount() {
    return revenue.subtract(cost());
  }

  /** % of the cost, half-up for showing. */
  BigDecimal percent() {
    return exact().multiply(HUNDRED).divide(dividend, 2, RoundingMode.HALF_UP);
  }

  /** Profit × 100 ≤ cost × percent, exactly. */
  boolean isWithin(BigDecimal maxPercent) {
    return exact().multiply(HUNDRED).compareTo(dividend.multiply(maxPercent)) <= 0;
  }

  /** What the list may bring at most, yuan, rounded down. */
  BigDecimal highestRevenue(BigDecimal maxPercent) {
    BigDecimal whole = dividend.add(Yuan.exactPercentOf(dividend, maxPercent));
    return whole.divide(divisor, 2, RoundingMode.DOWN);
  }

  /** Times the divisor. */
  private BigDecimal exact() {
    return revenue.multiply(divisor).subtract(dividend);
  }
}
