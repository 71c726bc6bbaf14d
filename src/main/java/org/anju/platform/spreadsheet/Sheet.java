package org.anju.platform.spreadsheet;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * One visible sheet. Its rows are read from the file anew at each walk, so that memory does not
 * grow with the sheet.
 */
final class Sheet {

  /** Headings are looked for in this many filled rows from the top. */
  static final int HEAD = 60;

  private final String name;
  private final int filledRows;
  private final List<SheetRow> head;
  private final Supplier<Iterator<SheetRow>> rows;

  Sheet(String name, int filledRows, List<SheetRow> head, Supplier<Iterator<SheetRow>> rows) {
    this.name = name;
    this.filledRows = filledRows;
    this.head = List.copyOf(head);
    this.rows = rows;
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

  Iterator<SheetRow> rows() {
    return rows.get();
  }
}
