package org.anju.platform.spreadsheet;

import java.util.SortedMap;

/**
 * One row that holds something.
 *
 * @param number as in the workbook, from 1
 * @param cells by column, the first column being 0; blank cells are absent
 */
record SheetRow(int number, SortedMap<Integer, CellValue> cells) {

  /** The words of a text cell, or null for anything else. */
  String text(int column) {
    return cells.get(column) instanceof CellValue.Text text ? text.text() : null;
  }
}
