package org.anju.platform.spreadsheet;

/** What can be wrong with a cell or a sheet whatever the list is about. */
public enum SheetProblem implements ProblemCode {
  NO_HEADINGS("sheet.no-headings"),
  SEVERAL_LISTS("sheet.several-lists"),
  COLUMN_MISSING("sheet.column-missing"),
  COLUMN_TWICE("sheet.column-twice"),
  NO_ROWS("sheet.no-rows"),
  REQUIRED("sheet.required"),
  NOT_A_NUMBER("sheet.not-a-number"),
  NOT_POSITIVE("sheet.not-positive"),
  NEGATIVE("sheet.negative"),
  NUMBER_TOO_LARGE("sheet.number-too-large"),
  TEXT_TOO_LONG("sheet.text-too-long"),
  DIGITS_LOST("sheet.digits-lost"),
  BECAME_A_DATE("sheet.became-a-date"),
  NOT_A_DATE("sheet.not-a-date"),
  IMPOSSIBLE_DATE("sheet.impossible-date"),
  NOT_IN_LIST("sheet.not-in-list"),
  FORMULA_WITHOUT_VALUE("sheet.formula-without-value"),
  FORMULA_ERROR("sheet.formula-error");

  private final String code;

  SheetProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
