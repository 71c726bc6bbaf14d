package org.anju.employer;

import java.util.List;
import org.anju.employer.sheet.RosterRow;
import org.anju.platform.spreadsheet.CellProblem;
import org.jetbrains.annotations.Nullable;

/**
 * A row of an imported roster, as it is stored encrypted.
 *
 * @param household null when the row has problems
 */
record RosterEntry(@Nullable RosterRow household, List<CellProblem> problems) {}
