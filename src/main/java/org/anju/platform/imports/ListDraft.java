package org.anju.platform.imports;

import java.util.List;
import java.util.Map;
import org.anju.platform.spreadsheet.CellProblem;

/**
 * A list that was read and checked.
 *
 * @param good the rows without a problem by their number in the sheet
 * @param problems of the other rows and of the sheet as a whole
 * @param summary free of personal data
 */
public record ListDraft<T, S>(Map<Integer, T> good, List<CellProblem> problems, S summary) {}
