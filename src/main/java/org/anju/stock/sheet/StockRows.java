package org.anju.stock.sheet;

import java.util.List;
import org.anju.platform.spreadsheet.CellProblem;
import org.jetbrains.annotations.Nullable;

/** Takes the rows of a ledger as they are read, one by one in the order of the sheet. */
public interface StockRows {

  void sound(StockLine line);

  /**
   * @param row 0 for what concerns the whole sheet
   * @param code of the unit; null when that is what cannot be read
   */
  void wrong(int row, @Nullable String code, List<CellProblem> problems);
}
