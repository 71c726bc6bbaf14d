package org.anju.employer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.employer.sheet.RosterProblem;
import org.anju.employer.sheet.RosterSheet;
import org.anju.platform.error.RefusedException;
import org.anju.platform.imports.ImportJobs;
import org.anju.platform.imports.ImportRows;
import org.anju.platform.imports.ImportedLists;
import org.anju.platform.imports.ListRow;
import org.anju.platform.imports.ReadSheet;
import org.anju.platform.imports.RowProblem;
import org.anju.platform.security.Actor;
import org.anju.platform.spreadsheet.CellProblem;
import org.anju.platform.spreadsheet.Limits;
import org.anju.platform.spreadsheet.ProblemWords;
import org.anju.platform.spreadsheet.Progress;
import org.anju.platform.spreadsheet.TypedCell;
import org.anju.platform.time.BusinessClock;

/**
 * A clerk mends a wrong row in the page. The row is shown as it was typed, unmasked, since nobody
 * can correct what they do not see; each look leaves an audit leaf.
 */
@ApplicationScoped
public class CorrectRow {

  private final Pool pool;
  private final ImportJobs jobs;
  private final ImportRows rows;
  private final ImportedLists lists;
  private final RosterReader reader;
  private final BusinessClock clock;
  private final AuditTrail audit;

  CorrectRow(
      Pool pool,
      ImportJobs jobs,
      ImportRows rows,
      ImportedLists lists,
      RosterReader reader,
      BusinessClock clock,
      AuditTrail audit) {
    this.pool = pool;
    this.jobs = jobs;
    this.rows = rows;
    this.lists = lists;
    this.reader = reader;
    this.clock = clock;
    this.audit = audit;
  }

  /**
   * A cell to be corrected; {@code column} names it, {@code heading} is what the sheet calls it.
   */
  public record RowCell(String column, String heading, String text) {}

  /**
   * A row to be corrected.
   *
   * @param problems empty once the row is right
   */
  public record OpenRow(int row, List<RowCell> cells, List<RowProblem> problems) {}

  /** A row with problems, as it was typed. */
  public Uni<OpenRow> open(Actor actor, long job, int number, Locale language) {
    return pool.withTransaction(
        connection ->
            locked(connection, actor, job, number)
                .call(
                    () ->
                        audit.record(
                            connection,
                            actor,
                            Decision.of("employer.read-row", "import", job + ":" + number)))
                .map(row -> view(number, row.typed(), row.problems(), language)));
  }

  /**
   * Checks the row with other texts and keeps it, right or not.
   *
   * @param texts by column; what is left out stays as it was
   */
  public Uni<OpenRow> correct(
      Actor actor, long job, int number, Map<String, String> texts, Locale language) {
    return pool.withTransaction(
        connection ->
            locked(connection, actor, job, number)
                .map(row -> retyped(row.typed(), texts))
                .chain(cells -> correct(connection, job, number, cells))
                .call(
                    () ->
                        audit.record(
                            connection,
                            actor,
                            Decision.of("employer.correct-row", "import", job + ":" + number)))
                .map(done -> view(number, done.cells(), done.problems(), language)));
  }

  /** Takes a row out of the roster, a wrong one or a right one. */
  public Uni<Void> leaveOut(Actor actor, long job, int number) {
    return pool.withTransaction(
        connection ->
            jobs.lock(connection, actor, job)
                .chain(() -> rows.one(connection, job, number))
                .invoke(found -> found.orElseThrow(CorrectRow::unknown))
                .chain(() -> rows.remove(connection, job, number))
                .chain(
                    () ->
                        audit.record(
                            connection,
                            actor,
                            Decision.of("employer.leave-row-out", "import", job + ":" + number))));
  }

  private record Corrected(List<TypedCell> cells, List<CellProblem> problems) {}

  private Uni<Corrected> correct(
      SqlConnection connection, long job, int number, List<TypedCell> cells) {
    RosterSheet.Again again =
        new RosterSheet(clock.today(), Limits.DEFAULT, Progress.UNHEARD).check(number, cells);
    if (again.household() == null) {
      return keepWrong(connection, job, number, new Corrected(cells, again.problems()));
    }
    List<String> keys = reader.keys(again.household());
    ReadSheet.Row good = lists.good(number, again.household(), keys);
    return rows.withKey(connection, job, number, keys)
        .chain(
            other ->
                other.isPresent()
                    ? keepWrong(
                        connection, job, number, new Corrected(cells, twice(number, other.get())))
                    : rows.replace(connection, job, good)
                        .replaceWith(new Corrected(cells, List.of())));
  }

  private Uni<Corrected> keepWrong(
      SqlConnection connection, long job, int number, Corrected wrong) {
    return rows.replace(connection, job, lists.wrong(number, wrong.problems(), wrong.cells()))
        .replaceWith(wrong);
  }

  private static List<CellProblem> twice(int number, int other) {
    return List.of(
        new CellProblem(
            "",
            number,
            "",
            RosterProblem.PERSON_IN_OTHER_ROW.code(),
            Map.of("firstRow", String.valueOf(other))));
  }

  private Uni<ListRow<?>> locked(SqlConnection connection, Actor actor, long job, int number) {
    return jobs.lock(connection, actor, job)
        .chain(() -> rows.one(connection, job, number))
        .map(found -> found.orElseThrow(CorrectRow::unknown))
        .map(found -> correctable(lists.row(RosterImports.LIST, found)));
  }

  private static ListRow<?> correctable(ListRow<?> row) {
    if (row.typed().isEmpty()) {
      throw RefusedException.of(EmployerRefusal.ROW_NOT_CORRECTABLE);
    }
    return row;
  }

  private static RefusedException unknown() {
    return RefusedException.of(EmployerRefusal.ROW_UNKNOWN);
  }

  private static List<TypedCell> retyped(List<TypedCell> cells, Map<String, String> texts) {
    return cells.stream()
        .map(cell -> cell.with(Objects.requireNonNullElse(texts.get(cell.column()), cell.text())))
        .toList();
  }

  private static OpenRow view(
      int number, List<TypedCell> cells, List<CellProblem> problems, Locale language) {
    ProblemWords words = ProblemWords.of(RosterImports.LIST.words(), language);
    return new OpenRow(
        number,
        cells.stream()
            .map(cell -> new RowCell(cell.column(), cell.heading(), cell.text()))
            .toList(),
        RowProblem.of(problems, words));
  }
}
