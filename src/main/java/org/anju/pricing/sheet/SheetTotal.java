package org.anju.pricing.sheet;

import java.math.BigDecimal;

/**
 * A row of sums: what the sheet declares and what its lines add up to.
 *
 * @param row as in the workbook, from 1
 * @param label as in the workbook, for example 1栋小计
 * @param declared a sum is null where the sheet declares none
 * @param computed of the lines that the row sums up
 */
public record SheetTotal(int row, String label, Sums declared, Sums computed) {

  /**
   * @param units number of units
   * @param builtArea m²
   * @param innerArea m²
   * @param sharedArea m²
   * @param money yuan
   */
  public record Sums(
      Integer units,
      BigDecimal builtArea,
      BigDecimal innerArea,
      BigDecimal sharedArea,
      BigDecimal money) {}
}
