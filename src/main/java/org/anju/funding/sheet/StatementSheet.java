package org.anju.funding.sheet;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anju.platform.money.Yuan;
import org.anju.platform.spreadsheet.Column;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.Reading;
import org.anju.platform.spreadsheet.Table;
import org.anju.platform.spreadsheet.TableRow;
import org.anju.platform.spreadsheet.Workbook;
import org.anju.platform.spreadsheet.Workbooks;
import org.jetbrains.annotations.Nullable;

/** Reads a bank statement, a workbook or CSV, and checks each line. */
public final class StatementSheet {

  private StatementSheet() {}

  /** Blocks while it reads; the stream is left open. */
  public static Reading<StatementDraft> read(InputStream stream) {
    return Workbooks.read(stream, Limits.DEFAULT, StatementSheet::draft);
  }

  private static StatementDraft draft(Workbook workbook) {
    Table table = Table.in(workbook, StatementColumns.ALL);
    List<BankLine> lines = new ArrayList<>();
    table.forEachRow(
        (done, all) -> {},
        row -> {
          if (!row.isTotal()) {
            take(row, lines);
          }
        });
    return new StatementDraft(lines, table.problems());
  }

  private static void take(TableRow row, List<BankLine> lines) {
    LocalDate day = row.read(StatementColumns.DAY);
    BigDecimal amount = amount(row);
    String counterparty = row.read(StatementColumns.COUNTERPARTY);
    String reference = row.read(StatementColumns.REFERENCE);
    if (row.isSound()) {
      lines.add(
          new BankLine(
              row.number(),
              day,
              amount,
              Objects.requireNonNullElse(counterparty, ""),
              Objects.requireNonNullElse(reference, "")));
    }
  }

  /** Null when the row has none; it then has a problem. */
  private static @Nullable BigDecimal amount(TableRow row) {
    BigDecimal out = exact(row, StatementColumns.OUT);
    BigDecimal in = exact(row, StatementColumns.IN);
    if (!row.isSound()) {
      return null;
    }
    if (out.signum() > 0 && in.signum() > 0) {
      row.refuse(StatementColumns.OUT, StatementProblem.BOTH_SIDES);
      return null;
    }
    if (out.signum() == 0 && in.signum() == 0) {
      row.refuse(StatementColumns.DAY, StatementProblem.NO_AMOUNT);
      return null;
    }
    return in.subtract(out);
  }

  /** Zero for a blank cell: banks leave the other side empty or write 0.00. */
  private static BigDecimal exact(TableRow row, Column<BigDecimal> column) {
    BigDecimal amount = row.read(column);
    if (amount == null) {
      return Yuan.ZERO;
    }
    if (!Yuan.isExact(amount)) {
      row.refuse(column, StatementProblem.FRACTION_OF_A_CENT);
      return Yuan.ZERO;
    }
    return Yuan.exact(amount);
  }
}
