package org.anju.property;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anju.document.OfficialDocument;
import org.anju.document.OfficialDocuments;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Shows records of property service, and to everybody the one that counts for an offering. */
@ApplicationScoped
public class ReadProperty {

  /**
   * $1 reader's organisation or null, $2 reader's districts, $3 project or null, $4 state or null.
   */
  private static final String FROM =
      """
      FROM (SELECT s.*, p.name AS project_name, p.district, o.name AS acquirer_name,
              CASE WHEN s.confirmed IS NULL THEN 'ENTERED' WHEN s.confirmed THEN 'CONFIRMED' ELSE 'SENT_BACK' END AS state,
              s.confirmed AND NOT EXISTS (SELECT FROM property_service l
                WHERE l.project_id = s.project_id AND l.confirmed AND l.id > s.id) AS current
            FROM property_service s
            JOIN housing_project p ON p.id = s.project_id
            JOIN organisation o ON o.alias = p.acquirer
            WHERE p.acquirer = $1 OR p.district = ANY ($2)) s
      WHERE ($3::bigint IS NULL OR s.project_id = $3) AND ($4::text IS NULL OR s.state = $4)
      """;

  private static final String COUNT = "SELECT count(*) AS total " + FROM;

  private static final String PAGE =
      "SELECT s.* " + FROM + "ORDER BY s.state <> 'ENTERED', s.id DESC LIMIT $5 OFFSET $6";

  private static final String OF_OFFERING =
      """
      SELECT s.* FROM offering f JOIN property_service s ON s.project_id = f.project_id AND s.confirmed
      WHERE f.id = $1 AND f.announced_at IS NOT NULL
      ORDER BY s.id DESC LIMIT 1
      """;

  private final Pool pool;
  private final OfficialDocuments documents;
  private final BusinessClock clock;

  ReadProperty(Pool pool, OfficialDocuments documents, BusinessClock clock) {
    this.pool = pool;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * Those that the actor may see, what waits first.
   *
   * @param projectId null for all projects
   * @param state null for all
   */
  public Uni<Page<PropertyRow>> page(
      Actor actor, @Nullable Long projectId, @Nullable PropertyState state, int page, int size) {
    return pool.preparedQuery(COUNT)
        .execute(filter(actor, projectId, state))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(
                        filter(actor, projectId, state)
                            .addInteger(size)
                            .addLong((long) page * size))
                    .chain(rows -> rows(actor, rows))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  /** Empty while none is confirmed, and for an offering that is not announced. */
  public Uni<Optional<PublicProperty>> ofOffering(long offeringId) {
    return pool.preparedQuery(OF_OFFERING)
        .execute(Tuple.of(offeringId))
        .map(rows -> Rows.stream(rows).findFirst().map(this::published));
  }

  private Uni<List<PropertyRow>> rows(Actor actor, RowSet<Row> rows) {
    List<Row> found = Rows.stream(rows).toList();
    List<Long> papers = found.stream().map(row -> row.getLong("document_id")).toList();
    return documents
        .all(pool, papers)
        .map(byId -> found.stream().map(row -> row(actor, row, byId)).toList());
  }

  private PropertyRow row(Actor actor, Row row, Map<Long, OfficialDocument> papers) {
    return new PropertyRow(
        row.getLong("id"),
        row.getLong("project_id"),
        row.getString("project_name"),
        row.getString("acquirer_name"),
        row.getString("district"),
        row.getString("company"),
        row.getString("credit_code"),
        row.getInteger("stars"),
        row.getString("grading_authority"),
        row.getString("grading_number"),
        row.getLocalDate("valid_until"),
        PropertyState.valueOf(row.getString("state")),
        Boolean.TRUE.equals(row.getBoolean("current")),
        isExpired(row),
        papers.get(row.getLong("document_id")),
        row.getOffsetDateTime("entered_at").toInstant(),
        row.getString("entered_by").equals(actor.id()),
        row.getString("reason"),
        row.getInteger("version"));
  }

  private PublicProperty published(Row row) {
    return new PublicProperty(
        row.getString("company"),
        row.getInteger("stars"),
        row.getString("grading_authority"),
        row.getString("grading_number"),
        row.getLocalDate("valid_until"),
        isExpired(row));
  }

  private boolean isExpired(Row row) {
    LocalDate lastDay = row.getLocalDate("valid_until");
    return lastDay.isBefore(clock.today());
  }

  private static Tuple filter(
      Actor actor, @Nullable Long projectId, @Nullable PropertyState state) {
    return Tuple.tuple()
        .addString(actor.organisation())
        .addArrayOfString(actor.districts().toArray(String[]::new))
        .addLong(projectId)
        .addString(state == null ? null : state.name());
  }
}
