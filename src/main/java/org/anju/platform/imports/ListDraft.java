package org.anju.platform.imports;

import java.util.List;
import java.util.Map;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.TypedCell;

/**
 * A list that was read and checked.
 *
 * @param good the rows without a problem by their number in the sheet
 * @param problems of the other rows and of the sheet as a whole
 * @param typed the rows with problems as they were typed, by number; empty where nobody corrects
 *     them without the file
 * @param keys by which a good row is found again, by number; empty where nothing is looked for
 * @param summary free of personal data
 */
public record ListDraft<T, S>(
    Map<Integer, T> good,
    List<CellProblem> problems,
    Map<Integer, List<TypedCell>> typed,
    Map<Integer, List<String>> keys,
    S summary) {}
