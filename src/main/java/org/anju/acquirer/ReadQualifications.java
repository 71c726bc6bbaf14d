package org.anju.acquirer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.document.OfficialDocument;
import org.anju.document.OfficialDocuments;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Shows qualifications to their company, and to the staff of their districts once submitted. */
@ApplicationScoped
public class ReadQualifications {

  /** More than a company begins in a lifetime. */
  private static final int MOST_OWN = 200;

  /** $1 today, $2 reader's company or null, $3 reader's districts. */
  private static final String VISIBLE =
      """
      WITH visible AS (
        SELECT q.*, o.name AS company,
               CASE WHEN q.state IN ('ACTIVE', 'SUSPENDED') AND q.valid_until < $1 THEN 'EXPIRED'
                    ELSE q.state END AS shown
        FROM acquirer_qualification q JOIN organisation o ON o.alias = q.organisation
        WHERE q.organisation = $2::text OR (q.state <> 'DRAFT' AND q.district = ANY ($3::text[]))
      )
      """;

  private static final String COUNT =
      VISIBLE + "SELECT count(*) AS total FROM visible WHERE $4::text IS NULL OR shown = $4";

  private static final String PAGE =
      VISIBLE
          + """
          SELECT * FROM visible WHERE $4::text IS NULL OR shown = $4
          ORDER BY shown <> 'SUBMITTED', id DESC LIMIT $5 OFFSET $6
          """;

  private static final String ONE =
      VISIBLE
          + """
          SELECT *, EXISTS (SELECT FROM acquirer_opinion p WHERE p.qualification_id = visible.id
                            AND p.entered_by = $5) OR suspended_by IS NOT DISTINCT FROM $5 AS taken_part
          FROM visible WHERE id = $4
          """;

  private static final String STATEMENTS =
      "SELECT * FROM acquirer_statement WHERE qualification_id = $1 ORDER BY id";

  private static final String OPINIONS =
      "SELECT * FROM acquirer_opinion WHERE qualification_id = $1 ORDER BY id";

  private final Pool pool;
  private final OfficialDocuments documents;
  private final BusinessClock clock;

  ReadQualifications(Pool pool, OfficialDocuments documents, BusinessClock clock) {
    this.pool = pool;
    this.documents = documents;
    this.clock = clock;
  }

  /** Those of the actor's company, the newest first. */
  public Uni<List<QualificationRow>> mine(Actor acquirer) {
    return page(acquirer, null, 0, MOST_OWN).map(Page::items);
  }

  /**
   * Those that the actor may see, what waits for the bureau first.
   *
   * @param state null for all
   */
  public Uni<Page<QualificationRow>> page(
      Actor actor, @Nullable QualificationState state, int page, int size) {
    String wanted = state == null ? null : state.name();
    return pool.preparedQuery(COUNT)
        .execute(visibleTo(actor).addString(wanted))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(
                        visibleTo(actor)
                            .addString(wanted)
                            .addInteger(size)
                            .addLong((long) page * size))
                    .map(rows -> Rows.list(rows, ReadQualifications::row))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  /** One that the actor may see, with everything that was stated and said. */
  public Uni<QualificationView> one(Actor actor, long id) {
    return pool.preparedQuery(ONE)
        .execute(visibleTo(actor).addLong(id).addString(actor.id()))
        .map(ReadQualifications::required)
        .chain(found -> documents.of(pool, Qualifications.CASE, id).chain(all -> view(found, all)));
  }

  private Uni<QualificationView> view(Row found, Map<Long, OfficialDocument> papers) {
    Tuple id = Tuple.of(found.getLong("id"));
    LocalDate today = clock.today();
    return pool.preparedQuery(STATEMENTS)
        .execute(id)
        .map(rows -> Rows.list(rows, row -> statement(row, papers, today)))
        .chain(
            statements ->
                pool.preparedQuery(OPINIONS)
                    .execute(id)
                    .map(rows -> Rows.list(rows, row -> opinion(row, papers)))
                    .map(opinions -> view(found, statements, opinions)));
  }

  private static QualificationView view(
      Row found,
      List<QualificationView.StatementView> statements,
      List<QualificationView.OpinionView> opinions) {
    return new QualificationView(
        row(found),
        statements,
        opinions,
        Rows.instantOrNull(found, "decided_at"),
        found.getString("reason"),
        found.getBoolean("taken_part"),
        found.getInteger("version"));
  }

  private static QualificationView.StatementView statement(
      Row row, Map<Long, OfficialDocument> papers, LocalDate today) {
    LocalDate validUntil = row.getLocalDate("valid_until");
    return new QualificationView.StatementView(
        StatementKind.valueOf(row.getString("kind")),
        validUntil,
        validUntil.isBefore(today),
        row.getBigDecimal("credit_line"),
        papers.get(row.getLong("document_id")));
  }

  private static QualificationView.OpinionView opinion(
      Row row, Map<Long, OfficialDocument> papers) {
    return new QualificationView.OpinionView(
        ConsultedOffice.valueOf(row.getString("office")),
        row.getBoolean("in_favour"),
        row.getOffsetDateTime("entered_at").toInstant(),
        papers.get(row.getLong("document_id")));
  }

  private static QualificationRow row(Row row) {
    return new QualificationRow(
        row.getLong("id"),
        row.getString("company"),
        row.getString("district"),
        QualificationState.valueOf(row.getString("shown")),
        row.getLocalDate("valid_until"),
        Rows.instantOrNull(row, "submitted_at"));
  }

  private static Row required(RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw RefusedException.of(AcquirerRefusal.UNKNOWN);
    }
    return rows.iterator().next();
  }

  private Tuple visibleTo(Actor actor) {
    return Tuple.tuple()
        .addLocalDate(clock.today())
        .addString(actor.organisation())
        .addArrayOfString(actor.districts().toArray(String[]::new));
  }
}
