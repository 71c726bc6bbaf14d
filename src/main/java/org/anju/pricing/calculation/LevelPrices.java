package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.platform.error.RefusedException;
import org.anju.platform.money.Yuan;

/**
 * Levels the prices of homes so that their area-weighted average meets a goal: level = goal × Σarea
 * ÷ Σ(area × coefficient), price per m² = level × coefficient, rounded down to the cent, price =
 * price per m² × area, half-up. When the halves that are rounded up carry the sum past goal ×
 * Σarea, the level is lowered by a cent until they do not.
 */
final class LevelPrices {

  private static final int CENTS = 2;
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final PricePerMetre goal;
  private final List<ListUnit> units;
  private final List<BigDecimal> factors;
  private final BigDecimal area;

  /** The level is {@code dividend} ÷ {@code divisor}; only each price is divided, once. */
  private final BigDecimal divisor;

  private BigDecimal dividend;

  private LevelPrices(PricePerMetre goal, Coefficients coefficients, List<ListUnit> units) {
    this.goal = goal;
    this.units = units;
    factors = units.stream().map(coefficients::of).toList();
    area = units.stream().map(ListUnit::builtArea).reduce(BigDecimal.ZERO, BigDecimal::add);
    dividend = goal.amount().multiply(area);
    divisor =
        goal.area()
            .multiply(
                IntStream.range(0, units.size())
                    .mapToObj(i -> units.get(i).builtArea().multiply(factors.get(i)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /**
   * The homes with their prices, in the order given.
   *
   * @param units at least one
   */
  static List<ListLine> of(PricePerMetre goal, Coefficients coefficients, List<ListUnit> units) {
    return new LevelPrices(goal, coefficients, units).priced();
  }

  private List<ListLine> priced() {
    List<ListLine> lines = lines();
    while (!goal.allows(ListSums.of(lines).total(), area)) {
      dividend = dividend.subtract(divisor.multiply(CENT));
      lines = lines();
    }
    return lines;
  }

  private List<ListLine> lines() {
    return IntStream.range(0, units.size())
        .mapToObj(i -> line(units.get(i), factors.get(i)))
        .toList();
  }

  private ListLine line(ListUnit unit, BigDecimal factor) {
    BigDecimal price = dividend.multiply(factor).divide(divisor, CENTS, RoundingMode.DOWN);
    if (price.signum() <= 0) {
      throw RefusedException.of(CalculationRefusal.PRICE_BELOW_A_CENT);
    }
    return new ListLine(unit, price, Yuan.times(price, unit.builtArea()));
  }
}
