package org.anju.platform.spreadsheet;

import java.util.Optional;
import java.util.regex.Pattern;

/** Knows the words that mark a row of sums. */
final class TotalLabel {

  private static final Pattern TOTAL =
      Pattern.compile(".{0,20}(小计|合计|总计|共计|总合计)([(:].{0,40})?|(sub|grand)?-?total([(:].{0,40})?");

  private TotalLabel() {}

  /** The label of a total row as the sheet words it; empty when the row has none. */
  static Optional<String> in(SheetRow row) {
    return row.cells().keySet().stream()
        .filter(place -> isIn(row.cells().get(place)))
        .map(row::text)
        .findFirst();
  }

  static boolean isIn(CellValue value) {
    return value instanceof CellValue.Text text
        && TOTAL.matcher(Texts.comparable(text.text())).matches();
  }
}
