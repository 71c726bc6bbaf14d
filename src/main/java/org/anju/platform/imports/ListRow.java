package org.anju.platform.imports;

import java.util.List;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.TypedCell;
import org.jetbrains.annotations.Nullable;

/**
 * A row of an imported list as it is stored, encrypted.
 *
 * @param value null when the row has problems
 * @param typed the cells of a row with problems, for correcting them; empty when that needs the
 *     file
 */
public record ListRow<T>(@Nullable T value, List<CellProblem> problems, List<TypedCell> typed) {}
