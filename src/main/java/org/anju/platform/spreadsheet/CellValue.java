package org.anju.platform.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell holds. Blank cells have no value at all. */
public sealed interface CellValue {

  /** Text without surrounding blanks, never empty. */
  record Text(String text) implements CellValue {}

  /** A number with at most the 15 digits that a spreadsheet shows. */
  record Numeral(BigDecimal number) implements CellValue {}

  /**
   * A cell formatted as a date; {@code number} is its day count, should it be meant as a number.
   */
  record Day(LocalDate date, BigDecimal number) implements CellValue {}

  /** A formula without a stored result, or an error such as {@code #REF!}. */
  record Broken(SheetProblem code) implements CellValue {}
}
