package org.anju.platform.spreadsheet;

import java.util.Map;

/**
 * What is wrong with one cell. It never carries an identity or phone number.
 *
 * @param cell as in the workbook, for example {@code E12}; empty when it concerns the whole sheet
 * @param row as in the workbook, from 1; 0 when it concerns the whole sheet
 * @param column the heading as the sheet words it; empty when no single column is concerned
 * @param code stable, see the enums that implement {@link ProblemCode}
 * @param arguments what the words need, by name; a value such as {@code @column.room} names an
 *     entry of the same words
 */
public record CellProblem(
    String cell, int row, String column, String code, Map<String, String> arguments) {

  public CellProblem {
    arguments = Map.copyOf(arguments);
  }

  static CellProblem ofSheet(ProblemCode code, Map<String, String> arguments) {
    return new CellProblem("", 0, "", code.code(), arguments);
  }
}
