package org.anju.platform.spreadsheet;

/** A stable name for what can be wrong; its words stand in {@code problems_*.properties}. */
public interface ProblemCode {

  /** For example {@code sheet.required}: the group, a dot, the fault. */
  String code();
}
