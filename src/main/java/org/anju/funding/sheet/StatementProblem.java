package org.anju.funding.sheet;

import org.anju.platform.spreadsheet.ProblemCode;

/** What can be wrong with a line of a bank statement. */
public enum StatementProblem implements ProblemCode {
  NO_AMOUNT("statement.no-amount"),
  BOTH_SIDES("statement.both-sides"),
  FRACTION_OF_A_CENT("statement.fraction-of-a-cent");

  private final String code;

  StatementProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
