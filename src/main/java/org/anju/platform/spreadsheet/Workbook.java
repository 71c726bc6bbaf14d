package org.anju.platform.spreadsheet;

import java.util.List;

/** A file that was read through once and found sound; open only inside {@link Workbooks#read}. */
public final class Workbook {

  private final List<Sheet> sheets;

  Workbook(List<Sheet> sheets) {
    this.sheets = List.copyOf(sheets);
  }

  List<Sheet> sheets() {
    return sheets;
  }
}
