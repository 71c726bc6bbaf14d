package org.anju.pricing.sheet;

import java.util.List;
import org.anju.platform.spreadsheet.CellProblem;

/**
 * What a price list holds, before anybody saves it.
 *
 * @param lines the units without a problem, in the order of the sheet
 * @param problems none means that the list may be saved
 * @param totals the sheet's own rows of sums
 * @param computed what all lines together add up to, those with problems included as far as they
 *     can be read
 * @param ignoredHeadings columns of the sheet that mean nothing here
 */
public record PriceListDraft(
    List<UnitLine> lines,
    List<CellProblem> problems,
    List<SheetTotal> totals,
    SheetTotal.Sums computed,
    List<String> ignoredHeadings) {

  public PriceListDraft {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
    totals = List.copyOf(totals);
    ignoredHeadings = List.copyOf(ignoredHeadings);
  }

  /** How many buildings the lines name. */
  public int buildings() {
    return Math.toIntExact(lines.stream().map(UnitLine::building).distinct().count());
  }
}
