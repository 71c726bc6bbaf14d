package org.anju.funding.sheet;

import java.util.List;
import org.anju.platform.spreadsheet.CellProblem;

/** What a file holds: the lines without problems, and all problems. */
public record StatementDraft(List<BankLine> lines, List<CellProblem> problems) {}
