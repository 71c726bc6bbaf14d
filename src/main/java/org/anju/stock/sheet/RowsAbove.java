package org.anju.stock.sheet;

import static org.anju.stock.sheet.StockColumns.ADDRESS;
import static org.anju.stock.sheet.StockColumns.CODE;
import static org.anju.stock.sheet.StockColumns.COMPLETED_ON;
import static org.anju.stock.sheet.StockColumns.CREDIT_CODE;
import static org.anju.stock.sheet.StockColumns.DEVELOPER;
import static org.anju.stock.sheet.StockColumns.ROOM;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.platform.spreadsheet.Column;
import org.anju.platform.spreadsheet.TableRow;
import org.jetbrains.annotations.Nullable;

/**
 * What the rows so far have said, as far as a later one may contradict it: each code and each place
 * once; one address and developer for an estate, one name for a credit code, one day for a
 * building. Of each row it keeps two fingerprints: of its code and of its place.
 */
final class RowsAbove {

  private final FirstRows codes = new FirstRows();
  private final FirstRows places = new FirstRows();
  private final Map<String, Said> shared = new HashMap<>();

  /** A value that several rows share, as the first of them has it. */
  private record Said(int row, String value) {}

  /** Refuses what contradicts a row above; whatever could not be read is passed over. */
  void compare(TableRow row, StockLine line) {
    requireOnce(row, CODE, codes, line.code(), StockProblem.CODE_TWICE);
    requireOnce(row, ROOM, places, place(line), StockProblem.PLACE_TWICE);
    requireSame(row, ADDRESS, line.address(), line.estate());
    requireSame(row, CREDIT_CODE, line.creditCode(), line.estate());
    requireSame(row, DEVELOPER, line.developer(), line.creditCode());
    if (row.isBlank(COMPLETED_ON) || line.completedOn() != null) {
      String day = Objects.toString(line.completedOn(), "");
      requireSame(row, COMPLETED_ON, day, line.estate(), line.building());
    }
  }

  private static String place(StockLine line) {
    return key(line.estate(), line.building(), line.entrance(), line.room());
  }

  private static void requireOnce(
      TableRow row,
      Column<String> column,
      FirstRows seen,
      @Nullable String key,
      StockProblem twice) {
    if (key != null) {
      seen.firstOf(key, row.number())
          .ifPresent(first -> row.refuse(column, twice, Map.of("firstRow", String.valueOf(first))));
    }
  }

  private void requireSame(TableRow row, Column<?> column, String value, String... of) {
    String owner = key(of);
    if (value == null || owner == null) {
      return;
    }
    Said first = shared.putIfAbsent(key(column.key(), owner), new Said(row.number(), value));
    if (first != null && !first.value().equals(value)) {
      row.refuse(
          column, StockProblem.DIFFERS_FROM_ABOVE, Map.of("firstRow", String.valueOf(first.row())));
    }
  }

  /** Null when a part is. */
  private static String key(String... parts) {
    return Stream.of(parts).anyMatch(Objects::isNull)
        ? null
        : Stream.of(parts).collect(Collectors.joining("\n"));
  }
}
