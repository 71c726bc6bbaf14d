package org.anju.pricing.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.anju.platform.spreadsheet.Column;

/** Adds up lines, as exactly as the sheet holds them and as rounded to what a list shows. */
final class Tally {

  static final int DECIMALS = 2;

  private final Map<Column<BigDecimal>, BigDecimal> exact = new HashMap<>();
  private final Map<Column<BigDecimal>, BigDecimal> shown = new HashMap<>();
  private final Set<Column<BigDecimal>> incomplete = new HashSet<>();
  private int units;

  static BigDecimal rounded(BigDecimal number) {
    return number.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  void countUnit() {
    units++;
  }

  /**
   * @param number null when the cell could not be read: the sum is then unknown
   */
  void add(Column<BigDecimal> column, BigDecimal number) {
    if (number == null) {
      incomplete.add(column);
      return;
    }
    exact.merge(column, number, BigDecimal::add);
    shown.merge(column, rounded(number), BigDecimal::add);
  }

  int units() {
    return units;
  }

  BigDecimal sum(Column<BigDecimal> column) {
    return shown.getOrDefault(column, rounded(BigDecimal.ZERO));
  }

  /** Sheets sum either what they show or what they hold; an unknown sum agrees with everything. */
  boolean agrees(Column<BigDecimal> column, BigDecimal declared) {
    BigDecimal rounded = rounded(declared);
    return incomplete.contains(column)
        || rounded.equals(sum(column))
        || rounded.equals(rounded(exact.getOrDefault(column, BigDecimal.ZERO)));
  }

  SheetTotal.Sums sums() {
    return new SheetTotal.Sums(
        units,
        sum(PriceListColumns.BUILT_AREA),
        sum(PriceListColumns.INNER_AREA),
        sum(PriceListColumns.SHARED_AREA),
        sum(PriceListColumns.TOTAL_PRICE));
  }
}
