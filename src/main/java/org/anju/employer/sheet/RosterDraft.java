package org.anju.employer.sheet;

import java.util.List;
import org.anju.platform.spreadsheet.CellProblem;

/**
 * What a roster holds, before anybody files it.
 *
 * @param rows the households without a problem, in the order of the sheet
 * @param problems of the others and of the sheet as a whole
 * @param rowsRead how many households the sheet lists, good or not
 * @param ignoredHeadings columns of the sheet that mean nothing here
 */
public record RosterDraft(
    List<RosterRow> rows, List<CellProblem> problems, int rowsRead, List<String> ignoredHeadings) {

  public RosterDraft {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    ignoredHeadings = List.copyOf(ignoredHeadings);
  }
}
