package org.anju.platform.spreadsheet;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * One visible sheet. Its rows are read from a file anew at each walk, so that memory does not grow
 * with the sheet.
 */
final class Sheet {

  /** Headings are looked for in this many filled rows from the top. */
  static final int HEAD = 60;

  private final String name;
  private final int filledRows;
  private final List<SheetRow> head;
  private final Supplier<Iterator<SheetRow>> plainRows;
  private final List<CellRangeAddress> merged;

  /**
   * @param head the first rows, merged cells filled
   * @param plainRows walks through the rows as they stand in the file
   */
  Sheet(
      String name,
      int filledRows,
      List<SheetRow> head,
      Supplier<Iterator<SheetRow>> plainRows,
      List<CellRangeAddress> merged) {
    this.name = name;
    this.filledRows = filledRows;
    this.head = List.copyOf(head);
    this.plainRows = plainRows;
    this.merged = List.copyOf(merged);
  }

  String name() {
    return name;
  }

  int filledRows() {
    return filledRows;
  }

  List<SheetRow> head() {
    return head;
  }

  /** Every cell of a merged range has its value. */
  Iterator<SheetRow> rows() {
    return new MergedCells(plainRows.get(), merged);
  }

  /** Of a merged range only the first cell has its value. */
  Iterator<SheetRow> plainRows() {
    return plainRows.get();
  }

  List<CellRangeAddress> merged() {
    return merged;
  }
}
