package org.anju.stock;

import java.util.Optional;
import org.anju.stock.sheet.StockProblem;

/** How a sound row of a workbook stands to the ledger. */
public enum Difference {
  /** The ledger does not have the unit yet. */
  NEW,
  CHANGED,
  SAME,
  /** The ledger has the code in another district. */
  OTHER_DISTRICT(StockProblem.CODE_ELSEWHERE),
  /** The ledger has another code at this place. */
  PLACE_TAKEN(StockProblem.PLACE_TAKEN),
  /** The unit is affordable housing, and the row would change it. */
  RESTRICTED(StockProblem.RESTRICTED);

  private final StockProblem problem;

  Difference() {
    this(null);
  }

  Difference(StockProblem problem) {
    this.problem = problem;
  }

  /** Why such a row is never saved; empty when it is. */
  public Optional<StockProblem> problem() {
    return Optional.ofNullable(problem);
  }
}
