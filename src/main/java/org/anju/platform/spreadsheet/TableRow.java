package org.anju.platform.spreadsheet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One line or one row of sums below the headings of a {@link Table}. */
public final class TableRow {

  private static final Pattern NOTHING = Pattern.compile("[-—–/\\\\]+|无|没有|none|n/a");

  private final SheetRow row;
  private final Headings headings;
  private final Consumer<CellProblem> problems;
  private final String totalLabel;
  private boolean sound = true;

  TableRow(SheetRow row, Headings headings, Consumer<CellProblem> problems, String totalLabel) {
    this.row = row;
    this.headings = headings;
    this.problems = problems;
    this.totalLabel = totalLabel;
  }

  /** As in the workbook, from 1. */
  public int number() {
    return row.number();
  }

  public boolean isTotal() {
    return totalLabel != null;
  }

  /** How the sheet words a row of sums, for example 1栋小计; null for a line. */
  public String totalLabel() {
    return totalLabel;
  }

  /** Whether no problem was found in this row so far. */
  public boolean isSound() {
    return sound;
  }

  /** The words in a column, whatever they mean; empty when it holds none. */
  public String wordsAt(Column<?> column) {
    return valueAt(column) instanceof CellValue.Text text ? text.text() : "";
  }

  /** Whether the label of a row of sums reaches over that column. */
  public boolean isLabelAt(Column<?> column) {
    return wordsAt(column).equals(totalLabel);
  }

  /** The value in a column. Null when it is blank or wrong; being wrong is kept as a problem. */
  public <T> T read(Column<T> column) {
    CellValue value = valueAt(column);
    if (value == null) {
      if (column.needsCell() && !isTotal()) {
        refuse(column, SheetProblem.REQUIRED);
      }
      return null;
    }
    return understood(column, value);
  }

  /** Whether the cell holds nothing but perhaps a stroke or 无, or the column does not exist. */
  public boolean isBlank(Column<?> column) {
    return valueAt(column) == null;
  }

  /** For example {@code E12}; empty when the sheet has no such column. */
  public String cell(Column<?> column) {
    return place(column).map(place -> Table.cell(row.number(), place)).orElse("");
  }

  /** The cells of the known columns as they were typed, blank ones too, from left to right. */
  public List<TypedCell> typed() {
    return headings.places().entrySet().stream()
        .filter(placed -> !placed.getKey().equals(Table.ORDINAL))
        .map(placed -> typed(placed.getKey(), placed.getValue()))
        .sorted(Comparator.comparingInt(TypedCell::place))
        .toList();
  }

  private TypedCell typed(Column<?> column, int place) {
    CellValue value = row.cells().get(place);
    return new TypedCell(
        column.key(), place, headings.names().get(place), value == null ? "" : value.typed());
  }

  public void refuse(Column<?> column, ProblemCode code) {
    refuse(column, code, Map.of());
  }

  /** Keeps a problem at the cell of this row in that column. */
  public void refuse(Column<?> column, ProblemCode code, Map<String, String> arguments) {
    sound = false;
    String heading = place(column).map(headings.names()::get).orElse("");
    problems.accept(new CellProblem(cell(column), row.number(), heading, code.code(), arguments));
  }

  private <T> T understood(Column<T> column, CellValue value) {
    if (value instanceof CellValue.Broken broken) {
      refuse(column, broken.code());
      return null;
    }
    String heading = headings.names().get(headings.places().get(column));
    CellResult<T> result = column.reader().read(value, heading);
    if (result instanceof CellResult.Wrong<T> wrong) {
      refuse(column, wrong.code(), wrong.arguments());
      return null;
    }
    return ((CellResult.Good<T>) result).value();
  }

  private CellValue valueAt(Column<?> column) {
    CellValue value = place(column).map(row.cells()::get).orElse(null);
    return column.needsCell() || !meansNothing(value) ? value : null;
  }

  private static boolean meansNothing(CellValue value) {
    return value instanceof CellValue.Text text
        && NOTHING.matcher(Texts.comparable(text.text())).matches();
  }

  private Optional<Integer> place(Column<?> column) {
    return Optional.ofNullable(headings.places().get(column));
  }
}
