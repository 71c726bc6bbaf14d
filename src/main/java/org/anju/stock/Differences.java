package org.anju.stock;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.anju.platform.database.Rows;
import org.anju.platform.imports.ImportJob;
import org.anju.platform.imports.ImportedLists;
import org.anju.platform.imports.RowProblem;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.ProblemWords;
import org.anju.platform.web.Page;
import org.anju.stock.sheet.SheetNotes;
import org.anju.stock.sheet.StockProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/** Pages of what a workbook would change. */
@ApplicationScoped
public class Differences {

  private static final String PAGE =
      """
      SELECT row_no, code, estate, building, entrance, room, built_area, difference, changes, held_by,
             count(*) OVER () AS total
      FROM stock_import_row
      WHERE job_id = $1 AND difference = ANY ($2)
      ORDER BY row_no LIMIT $3 OFFSET $4
      """;

  /** A code whose row could not be read is there all the same. */
  private static final String MISSING =
      """
      SELECT u.id, u.code, u.estate, u.building, u.entrance, u.room, count(*) OVER () AS total
      FROM stock_ledger u
      WHERE u.district = $2 AND u.title = 'COMMODITY'
        AND NOT EXISTS (SELECT FROM stock_import_row r WHERE r.job_id = $1 AND r.code = u.code)
        AND u.code NOT IN (SELECT unnest(keys) FROM import_row WHERE job_id = $1)
      ORDER BY u.estate, u.building, u.entrance, u.storey, u.room, u.id LIMIT $3 OFFSET $4
      """;

  private final Pool pool;
  private final ImportedLists lists;

  Differences(Pool pool, ImportedLists lists) {
    this.pool = pool;
    this.lists = lists;
  }

  /** Which rows to look at. */
  @Schema(name = "StockDifferenceKind")
  public enum Kind {
    ENTERED(Difference.NEW),
    CHANGED(Difference.CHANGED),
    SAME(Difference.SAME),
    /** Sound by themselves, but contradicting the ledger. */
    REFUSED(Difference.OTHER_DISTRICT, Difference.PLACE_TAKEN, Difference.RESTRICTED);

    private final List<Difference> differences;

    Kind(Difference... differences) {
      this.differences = List.of(differences);
    }

    String[] names() {
      return differences.stream().map(Enum::name).toArray(String[]::new);
    }

    int in(Map<Difference, Integer> counts) {
      return differences.stream().mapToInt(each -> counts.getOrDefault(each, 0)).sum();
    }
  }

  /**
   * A sound row.
   *
   * @param changes none for a new unit
   * @param problems why it will not be saved; none when it will
   */
  @Schema(name = "StockDifferenceLine")
  public record Line(
      int row,
      String code,
      String estate,
      String building,
      String entrance,
      String room,
      BigDecimal builtArea,
      List<Change> changes,
      List<RowProblem> problems) {}

  /** A unit of the ledger that a workbook leaves out. */
  @Schema(name = "StockMissingUnit")
  public record MissingUnit(
      long unitId, String code, String estate, String building, String entrance, String room) {}

  Uni<Page<Line>> page(ImportJob job, Kind kind, int page, int size, Locale language) {
    ProblemWords words = ProblemWords.of(StockImports.LIST.words(), language);
    SheetNotes notes = lists.summary(StockImports.LIST, job);
    return pool.preparedQuery(PAGE)
        .execute(
            Tuple.tuple()
                .addLong(job.id())
                .addArrayOfString(kind.names())
                .addInteger(size)
                .addLong((long) page * size))
        .map(rows -> paged(rows, page, size, row -> line(row, notes, words)));
  }

  Uni<Page<MissingUnit>> missing(ImportJob job, int page, int size) {
    return pool.preparedQuery(MISSING)
        .execute(Tuple.of(job.id(), job.district(), size, (long) page * size))
        .map(rows -> paged(rows, page, size, Differences::missing));
  }

  static StockImports.Counts counted(Map<Difference, Integer> counts, long missing) {
    return new StockImports.Counts(
        Kind.ENTERED.in(counts),
        Kind.CHANGED.in(counts),
        Kind.SAME.in(counts),
        Kind.REFUSED.in(counts),
        missing);
  }

  private static <T> Page<T> paged(RowSet<Row> rows, int page, int size, Function<Row, T> each) {
    List<Row> found = Rows.stream(rows).toList();
    long total = found.isEmpty() ? 0 : found.get(0).getLong("total");
    return new Page<>(found.stream().map(each).toList(), total, page, size);
  }

  private static Line line(Row row, @Nullable SheetNotes notes, ProblemWords words) {
    Difference difference = Difference.valueOf(row.getString("difference"));
    List<CellProblem> problems =
        difference.problem().map(problem -> problem(row, problem, notes)).stream().toList();
    return new Line(
        row.getInteger("row_no"),
        row.getString("code"),
        row.getString("estate"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getBigDecimal("built_area"),
        changes(row),
        RowProblem.of(problems, words));
  }

  /** The facts in the column {@code changes}. */
  static List<Change> changes(Row row) {
    JsonArray stored = (JsonArray) row.getJson("changes");
    return IntStream.range(0, stored.size())
        .mapToObj(stored::getJsonObject)
        .map(Differences::change)
        .toList();
  }

  private static Change change(JsonObject stored) {
    return new Change(
        Fact.ofColumn(stored.getString("fact")), stored.getString("from"), stored.getString("to"));
  }

  /** At the cell that contradicts the ledger: the room, or the code. */
  private static CellProblem problem(Row row, StockProblem problem, @Nullable SheetNotes notes) {
    int number = row.getInteger("row_no");
    SheetNotes.Place place = notes == null ? null : placeOf(problem, notes);
    return new CellProblem(
        place == null ? "" : place.letters() + number,
        number,
        place == null ? "" : place.heading(),
        problem.code(),
        Map.of("heldBy", Objects.requireNonNullElse(row.getString("held_by"), "")));
  }

  private static SheetNotes.Place placeOf(StockProblem problem, SheetNotes notes) {
    return problem == StockProblem.PLACE_TAKEN ? notes.room() : notes.code();
  }

  private static MissingUnit missing(Row row) {
    return new MissingUnit(
        row.getLong("id"),
        row.getString("code"),
        row.getString("estate"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"));
  }
}
