package org.anju.platform.spreadsheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell holds. Blank cells have no value at all. */
public sealed interface CellValue {

  /** As somebody would type it; empty for what cannot be typed. */
  String typed();

  /** Text without surrounding blanks, never empty. */
  record Text(String text) implements CellValue {
    @Override
    public String typed() {
      return text;
    }
  }

  /** A number with at most the 15 digits that a spreadsheet shows. */
  record Numeral(BigDecimal number) implements CellValue {
    @Override
    public String typed() {
      return number.toPlainString();
    }
  }

  /**
   * A cell formatted as a date; {@code number} is its day count, should it be meant as a number.
   */
  record Day(LocalDate date, BigDecimal number) implements CellValue {
    @Override
    public String typed() {
      return date.toString();
    }
  }

  /** A formula without a stored result, or an error such as {@code #REF!}. */
  record Broken(SheetProblem code) implements CellValue {
    @Override
    public String typed() {
      return "";
    }
  }
}
