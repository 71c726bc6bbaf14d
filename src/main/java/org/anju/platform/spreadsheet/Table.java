package org.anju.platform.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * The one list in a workbook, found by the headings of its columns. Titles, notes, blank rows and
 * repeated headings are passed over; lines and total rows are handed out one by one.
 */
public final class Table {

  static final Column<String> ORDINAL =
      Column.required("ordinal", CellReaders.text(50), "序号", "编号", "序", "No", "No.", "#")
          .orMissing();
  private static final int PROGRESS_STEP = 100;
  private static final int REPEATED_HEADINGS = 3;
  private static final Pattern NOTE =
      Pattern.compile(
          "(注|备注|附注|说明|填表|填报|制表|审核|复核|经办|负责人|联系|单位|盖章|日期|note|remark|prepared|checked|date)"
              + "[^:]{0,12}:.*");

  private final Sheet sheet;
  private final Headings headings;
  private final List<CellProblem> problems;
  private final boolean usable;

  private Table(Sheet sheet, Headings headings, List<CellProblem> sheetProblems, boolean usable) {
    this.sheet = sheet;
    this.headings = headings;
    this.problems = new ArrayList<>(sheetProblems);
    this.usable = usable;
  }

  private record Candidate(Sheet sheet, Headings headings) {}

  /** Finds the list that has most of the columns. Whatever speaks against it is a problem. */
  public static Table in(Workbook workbook, List<Column<?>> columns) {
    List<Column<?>> known = new ArrayList<>(columns);
    known.add(ORDINAL);
    List<Candidate> candidates =
        workbook.sheets().stream()
            .flatMap(
                sheet ->
                    Headings.in(sheet, known).stream().map(found -> new Candidate(sheet, found)))
            .toList();
    return candidates.stream()
        .sorted(Comparator.comparingInt(found -> -found.headings().places().size()))
        .findFirst()
        .map(best -> of(best, columns, sheetsWithLists(candidates, columns)))
        .orElseGet(Table::none);
  }

  private static Table none() {
    CellProblem problem = CellProblem.ofSheet(SheetProblem.NO_HEADINGS, Map.of());
    return new Table(null, null, List.of(problem), false);
  }

  private static Table of(Candidate best, List<Column<?>> columns, List<String> sheets) {
    Headings headings = best.headings();
    List<CellProblem> problems = new ArrayList<>();
    columns.stream()
        .filter(column -> column.needsColumn() && !headings.places().containsKey(column))
        .map(missing -> columnMissing(headings, missing))
        .forEach(problems::add);
    headings.twice().stream().map(place -> columnTwice(headings, place)).forEach(problems::add);
    if (sheets.size() > 1) {
      problems.add(
          CellProblem.ofSheet(
              SheetProblem.SEVERAL_LISTS, Map.of("sheets", String.join("、", sheets))));
    }
    return new Table(best.sheet(), headings, problems, problems.isEmpty());
  }

  private static List<String> sheetsWithLists(List<Candidate> candidates, List<Column<?>> columns) {
    return candidates.stream()
        .filter(candidate -> candidate.headings().areComplete(columns))
        .map(candidate -> candidate.sheet().name())
        .toList();
  }

  private static CellProblem columnMissing(Headings headings, Column<?> missing) {
    return new CellProblem(
        "",
        headings.lastRow(),
        "",
        SheetProblem.COLUMN_MISSING.code(),
        Map.of("missing", missing.words()));
  }

  private static CellProblem columnTwice(Headings headings, int place) {
    return new CellProblem(
        cell(headings.lastRow(), place),
        headings.lastRow(),
        headings.names().get(place),
        SheetProblem.COLUMN_TWICE.code(),
        Map.of());
  }

  /**
   * Walks through the lines and totals below the headings; problems that the visitor finds are kept
   * in {@link #problems()}. Nothing is walked when the sheet as a whole is not usable.
   */
  public void forEachRow(Progress progress, Consumer<TableRow> visitor) {
    if (!usable) {
      return;
    }
    RowSorter sorter = new RowSorter();
    int done = 0;
    int lines = 0;
    for (Iterator<SheetRow> rows = sheet.rows(); rows.hasNext(); ) {
      Optional<TableRow> row = sorter.sort(rows.next());
      row.ifPresent(visitor);
      lines += row.filter(each -> !each.isTotal()).isPresent() ? 1 : 0;
      done++;
      if (done % PROGRESS_STEP == 0) {
        progress.at(done, sheet.filledRows());
      }
    }
    progress.at(done, sheet.filledRows());
    if (lines == 0) {
      problems.add(CellProblem.ofSheet(SheetProblem.NO_ROWS, Map.of()));
    }
  }

  /** In the order in which they were found: the sheet's own first, then row by row. */
  public List<CellProblem> problems() {
    return List.copyOf(problems);
  }

  /**
   * As {@link #problems()}, of what was found since the last call: so that nothing grows with a
   * long list whose rows are passed on one by one.
   */
  public List<CellProblem> takeProblems() {
    List<CellProblem> taken = List.copyOf(problems);
    problems.clear();
    return taken;
  }

  /** The headings that mean none of the columns, from left to right; what is below was not read. */
  public List<String> ignoredHeadings() {
    return headings == null ? List.of() : headings.ignored();
  }

  /** The lowest row of the headings, from 1; 0 when there are none. */
  int headingRow() {
    return headings == null ? 0 : headings.lastRow();
  }

  boolean isIn(Sheet other) {
    return sheet == other;
  }

  /**
   * One row that somebody has corrected, to be read again by the columns of its list.
   *
   * @param number as in the workbook
   * @param problems hears of what is still wrong
   */
  public static TableRow again(
      List<Column<?>> columns, int number, List<TypedCell> cells, Consumer<CellProblem> problems) {
    Map<Column<?>, Integer> places = new LinkedHashMap<>();
    Map<Integer, String> names = new HashMap<>();
    SortedMap<Integer, CellValue> values = new TreeMap<>();
    for (TypedCell cell : cells) {
      columns.stream()
          .filter(column -> column.key().equals(cell.column()))
          .forEach(column -> places.put(column, cell.place()));
      names.put(cell.place(), cell.heading());
      CellValue value = PoiCells.text(cell.text());
      if (value != null) {
        values.put(cell.place(), value);
      }
    }
    Headings headings = new Headings(0, places, names, List.of());
    return new TableRow(new SheetRow(number, values), headings, problems, null);
  }

  static String cell(int row, int place) {
    return CellReference.convertNumToColString(place) + row;
  }

  /** Tells lines and totals from everything else that stands below the headings. */
  private final class RowSorter {

    private boolean pastTheEnd;

    Optional<TableRow> sort(SheetRow row) {
      if (row.number() <= headings.lastRow() || isBlank(row) || repeatsHeadings(row)) {
        return Optional.empty();
      }
      if (isFull(row)) {
        return Optional.of(line(row));
      }
      if (isNote(row)) {
        pastTheEnd = true;
        return Optional.empty();
      }
      Optional<String> total = TotalLabel.in(row);
      pastTheEnd = total.isPresent();
      return Optional.of(total.map(label -> total(row, label)).orElseGet(() -> line(row)));
    }

    private TableRow line(SheetRow row) {
      return new TableRow(row, headings, problems::add, null);
    }

    private TableRow total(SheetRow row, String label) {
      return new TableRow(row, headings, problems::add, label);
    }

    /** Where nothing that is needed is blank, words like 合计 in a remark do not matter. */
    private boolean isFull(SheetRow row) {
      return !holdsOneText(row)
          && headings.places().entrySet().stream()
              .filter(placed -> placed.getKey().needsCell())
              .map(placed -> row.cells().get(placed.getValue()))
              .noneMatch(value -> value == null || TotalLabel.isIn(value));
    }

    /** A template often comes with numbered empty rows. */
    private boolean isBlank(SheetRow row) {
      return headings.places().entrySet().stream()
          .filter(placed -> placed.getKey() != ORDINAL)
          .noneMatch(placed -> row.cells().containsKey(placed.getValue()));
    }

    private boolean repeatsHeadings(SheetRow row) {
      return headings.places().values().stream()
              .filter(place -> headings.names().get(place).equals(row.text(place)))
              .count()
          >= REPEATED_HEADINGS;
    }

    private boolean isNote(SheetRow row) {
      String first = row.text(row.cells().firstKey());
      if (first == null) {
        return false;
      }
      return NOTE.matcher(Texts.comparable(first)).matches() || holdsOneText(row);
    }

    /** One text across the sheet is a remark; one in a single cell only after the list's end. */
    private boolean holdsOneText(SheetRow row) {
      Set<CellValue> values = new HashSet<>(row.cells().values());
      boolean across = row.cells().size() > headings.places().size() / 2;
      return values.size() == 1 && (across || pastTheEnd);
    }
  }
}
