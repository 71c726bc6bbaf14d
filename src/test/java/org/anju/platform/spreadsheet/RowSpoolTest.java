package org.anju.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RowSpoolTest {

  private static final List<SheetRow> ROWS =
      List.of(
          row(1, new CellValue.Text("张三"), new CellValue.Text("长".repeat(32_767))),
          row(
              7,
              new CellValue.Numeral(new BigDecimal("0.10")),
              new CellValue.Numeral(new BigDecimal("1E+300")),
              new CellValue.Day(LocalDate.of(1899, 12, 31), new BigDecimal("1.5")),
              new CellValue.Broken(SheetProblem.FORMULA_ERROR)));

  @Test
  void rows_are_the_same_however_often_they_are_walked_through() throws IOException {
    try (RowSpool spool = new RowSpool(Limits.DEFAULT)) {
      RowSpool.Kept kept = spool.keep(ROWS.iterator());
      assertThat(all(kept)).isEqualTo(ROWS);
      assertThat(all(kept.again())).isEqualTo(ROWS);
      assertThat(all(kept.again())).isEqualTo(ROWS);
    }
  }

  @Test
  void each_sheet_keeps_its_own_rows() throws IOException {
    try (RowSpool spool = new RowSpool(Limits.DEFAULT)) {
      RowSpool.Kept first = spool.keep(ROWS.subList(0, 1).iterator());
      RowSpool.Kept second = spool.keep(ROWS.subList(1, 2).iterator());
      all(first);
      all(second);
      assertThat(all(second.again())).isEqualTo(ROWS.subList(1, 2));
      assertThat(all(first.again())).isEqualTo(ROWS.subList(0, 1));
    }
  }

  @Test
  void after_the_last_row_there_is_none() throws IOException {
    try (RowSpool spool = new RowSpool(Limits.DEFAULT)) {
      Iterator<SheetRow> again = spool.keep(ROWS.iterator()).again();
      assertThat(again.hasNext()).isFalse();
      assertThatThrownBy(again::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  private static List<SheetRow> all(Iterator<SheetRow> rows) {
    List<SheetRow> all = new ArrayList<>();
    rows.forEachRemaining(all::add);
    return all;
  }

  private static SheetRow row(int number, CellValue... values) {
    SortedMap<Integer, CellValue> cells = new TreeMap<>();
    for (int place = 0; place < values.length; place++) {
      cells.put(2 * place, values[place]);
    }
    return new SheetRow(number, cells);
  }
}
