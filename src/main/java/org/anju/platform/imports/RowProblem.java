package org.anju.platform.imports;

import java.util.List;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.ProblemWords;

/**
 * What is wrong with a cell, in words.
 *
 * @param cell as in the workbook, for example {@code E12}; empty when the whole row or sheet is
 *     meant
 */
public record RowProblem(String cell, String column, String message) {

  public static List<RowProblem> of(List<CellProblem> problems, ProblemWords words) {
    return problems.stream()
        .map(problem -> new RowProblem(problem.cell(), problem.column(), words.of(problem)))
        .toList();
  }
}
