package org.anju.platform.imports;

import java.util.List;
import org.anju.platform.spreadsheet.CellProblem;
import org.jetbrains.annotations.Nullable;

/**
 * A row of an imported list as it is stored, encrypted.
 *
 * @param value null when the row has problems
 */
record ListRow<T>(@Nullable T value, List<CellProblem> problems) {}
