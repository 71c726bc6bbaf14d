package org.anju.platform.spreadsheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A first walk through a sheet: it finds faults and excess before anything is made of the rows. */
record SheetScan(int filledRows, List<SheetRow> head) {

  static SheetScan through(Iterator<SheetRow> rows, Limits limits) {
    List<SheetRow> head = new ArrayList<>();
    int filled = 0;
    while (rows.hasNext()) {
      SheetRow row = rows.next();
      filled++;
      requireWithin(limits, filled, row);
      if (head.size() < Sheet.HEAD) {
        head.add(row);
      }
    }
    return new SheetScan(filled, head);
  }

  private static void requireWithin(Limits limits, int filled, SheetRow row) {
    if (filled > limits.rows()) {
      throw new UnreadableException(
          UnreadableReason.TOO_MANY_ROWS, Map.of("rows", String.valueOf(limits.rows())));
    }
    if (row.cells().lastKey() >= limits.columns()) {
      throw new UnreadableException(
          UnreadableReason.TOO_MANY_COLUMNS, Map.of("columns", String.valueOf(limits.columns())));
    }
  }
}
