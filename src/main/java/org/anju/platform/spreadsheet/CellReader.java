package org.anju.platform.spreadsheet;

/** Makes sense of the filled cells of one column. */
@FunctionalInterface
public interface CellReader<T> {

  /**
   * @param value never blank and never {@link CellValue.Broken}
   * @param heading of the column as the sheet words it: it may name the unit
   */
  CellResult<T> read(CellValue value, String heading);
}
