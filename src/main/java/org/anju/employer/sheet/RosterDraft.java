package org.anju.employer.sheet;

import java.util.List;
import java.util.Map;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.TypedCell;

/**
 * What a roster holds, before anybody files it.
 *
 * @param rows the households without a problem, in the order of the sheet
 * @param problems of the others and of the sheet as a whole
 * @param typed the others as they were typed, by their number in the workbook
 * @param rowsRead how many households the sheet lists, good or not
 * @param ignoredHeadings columns of the sheet that mean nothing here
 */
public record RosterDraft(
    List<RosterRow> rows,
    List<CellProblem> problems,
    Map<Integer, List<TypedCell>> typed,
    int rowsRead,
    List<String> ignoredHeadings) {

  public RosterDraft {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    typed = Map.copyOf(typed);
    ignoredHeadings = List.copyOf(ignoredHeadings);
  }
}
