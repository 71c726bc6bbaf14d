package org.anju.pricing;

import java.util.List;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.pricing.sheet.UnitLine;
import org.jetbrains.annotations.Nullable;

/**
 * A row of an imported price list.
 *
 * @param line null when the row has problems
 */
record PriceRow(@Nullable UnitLine line, List<CellProblem> problems) {}
