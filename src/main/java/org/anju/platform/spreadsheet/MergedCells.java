package org.anju.platform.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/** Gives every cell of a merged range the value of its top left cell, row by row. */
final class MergedCells implements Iterator<SheetRow> {

  private final Iterator<SheetRow> rows;
  private final Iterator<CellRangeAddress> upcoming;
  private final List<Open> open = new ArrayList<>();
  private CellRangeAddress next;

  private record Open(CellRangeAddress range, CellValue value) {}

  MergedCells(Iterator<SheetRow> rows, List<CellRangeAddress> ranges) {
    this.rows = rows;
    this.upcoming =
        ranges.stream().sorted(Comparator.comparingInt(CellRangeAddress::getFirstRow)).iterator();
    this.next = following();
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public SheetRow next() {
    SheetRow row = rows.next();
    int index = row.number() - 1;
    open.removeIf(merged -> merged.range().getLastRow() < index);
    while (next != null && next.getFirstRow() <= index) {
      openAt(row, index);
      next = following();
    }
    return open.isEmpty() ? row : filled(row);
  }

  /** A range whose first row is blank throughout was never seen and holds nothing. */
  private void openAt(SheetRow row, int index) {
    if (next.getFirstRow() < index) {
      return;
    }
    CellValue value = row.cells().get(next.getFirstColumn());
    if (value != null) {
      open.add(new Open(next, value));
    }
  }

  private SheetRow filled(SheetRow row) {
    SortedMap<Integer, CellValue> cells = new TreeMap<>(row.cells());
    for (Open merged : open) {
      for (int c = merged.range().getFirstColumn(); c <= merged.range().getLastColumn(); c++) {
        cells.putIfAbsent(c, merged.value());
      }
    }
    return new SheetRow(row.number(), cells);
  }

  private CellRangeAddress following() {
    return upcoming.hasNext() ? upcoming.next() : null;
  }
}
