package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.anju.platform.money.Yuan;

/**
 * What the lines of a list add up to.
 *
 * @param area built area, m²
 * @param weighted each price per m² times its area, yuan with all decimals: the average price times
 *     the whole area
 * @param total yuan
 */
record ListSums(int units, BigDecimal area, BigDecimal weighted, BigDecimal total) {

  static ListSums of(List<ListLine> lines) {
    return new ListSums(
        lines.size(),
        sum(lines, line -> line.unit().builtArea()),
        sum(lines, line -> line.unitPrice().multiply(line.unit().builtArea())),
        sum(lines, ListLine::totalPrice));
  }

  /** Area-weighted, yuan per m², half-up for showing. */
  BigDecimal average() {
    return Yuan.perSquareMetre(weighted, area);
  }

  private static BigDecimal sum(List<ListLine> lines, Function<ListLine, BigDecimal> value) {
    return lines.stream().map(value).reduce(Yuan.ZERO, BigDecimal::add);
  }
}
