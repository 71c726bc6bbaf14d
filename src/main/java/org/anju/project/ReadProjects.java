package org.anju.project;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.anju.demand.DemandShare;
import org.anju.document.OfficialDocument;
import org.anju.document.OfficialDocuments;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Shows projects to their acquirer, and to the staff of their districts once submitted. */
@ApplicationScoped
public class ReadProjects {

  /** $1 reader's organisation or null, $2 reader's districts. */
  private static final String VISIBLE =
      """
      WITH visible AS (
        SELECT p.*, o.name AS company FROM housing_project p JOIN organisation o ON o.alias = p.acquirer
        WHERE p.acquirer = $1::text OR (p.submitted_at IS NOT NULL AND p.district = ANY ($2::text[]))
      )
      """;

  private static final String COUNT =
      VISIBLE + "SELECT count(*) AS total FROM visible WHERE $3::text IS NULL OR state = $3";

  private static final String PAGE =
      VISIBLE
          + """
          SELECT * FROM visible WHERE $3::text IS NULL OR state = $3
          ORDER BY state <> 'SUBMITTED', id DESC LIMIT $4 OFFSET $5
          """;

  private static final String ONE =
      VISIBLE
          + """
          SELECT v.*, d.area_name, d.surveyed, d.wanting,
                 EXISTS (SELECT FROM project_review r WHERE r.project_id = v.id AND r.entered_by = $4) AS taken_part
          FROM visible v LEFT JOIN demand_result d ON d.id = v.demand_result_id
          WHERE v.id = $3
          """;

  private static final String REVIEWS =
      "SELECT * FROM project_review WHERE project_id = $1 ORDER BY id";

  private static final String DUTIES =
      "SELECT * FROM project_duty WHERE project_id = $1 ORDER BY id";

  private static final String ACCEPTANCE =
      "SELECT accepted_on, document_id FROM project_acceptance WHERE project_id = $1";

  private final Pool pool;
  private final OfficialDocuments documents;

  ReadProjects(Pool pool, OfficialDocuments documents) {
    this.pool = pool;
    this.documents = documents;
  }

  /**
   * Those that the actor may see, what waits for the bureau first.
   *
   * @param state null for all
   */
  public Uni<Page<ProjectRow>> page(Actor actor, @Nullable ProjectState state, int page, int size) {
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
                    .map(rows -> Rows.list(rows, ReadProjects::row))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  /** One that the actor may see, with its reviews and duties. */
  public Uni<ProjectView> one(Actor actor, long id) {
    return pool.preparedQuery(ONE)
        .execute(visibleTo(actor).addLong(id).addString(actor.id()))
        .map(ReadProjects::required)
        .chain(
            found -> documents.of(pool, HousingProjects.CASE, id).chain(all -> view(found, all)));
  }

  private Uni<ProjectView> view(Row found, Map<Long, OfficialDocument> papers) {
    Tuple id = Tuple.of(found.getLong("id"));
    return pool.preparedQuery(REVIEWS)
        .execute(id)
        .map(rows -> Rows.list(rows, row -> review(row, papers)))
        .chain(
            reviews ->
                pool.preparedQuery(DUTIES)
                    .execute(id)
                    .map(rows -> Rows.list(rows, row -> duty(row, papers)))
                    .chain(
                        duties ->
                            pool.preparedQuery(ACCEPTANCE)
                                .execute(id)
                                .map(rows -> Rows.list(rows, row -> acceptance(row, papers)))
                                .map(accepted -> view(found, reviews, duties, accepted))));
  }

  private static ProjectView view(
      Row found,
      List<ProjectView.ReviewView> reviews,
      List<ProjectView.DutyView> duties,
      List<ProjectView.AcceptanceView> accepted) {
    ProjectRow row = row(found);
    return new ProjectView(
        row,
        found.getString("address"),
        demand(found),
        List.copyOf(ProjectRule.reviewsOf(row.way())),
        reviews,
        List.copyOf(ProjectRule.dutiesOf(row.way())),
        duties,
        ProjectRule.isAccepted(row.way()),
        accepted.stream().findFirst().orElse(null),
        Rows.instantOrNull(found, "decided_at"),
        found.getString("reason"),
        found.getBoolean("taken_part"),
        found.getInteger("version"));
  }

  private static ProjectView.@Nullable DemandLine demand(Row row) {
    Long id = row.getLong("demand_result_id");
    if (id == null) {
      return null;
    }
    DemandShare share = new DemandShare(row.getInteger("surveyed"), row.getInteger("wanting"));
    return new ProjectView.DemandLine(
        id, row.getString("area_name"), share.surveyed(), share.wanting(), share.percent());
  }

  private static ProjectView.ReviewView review(Row row, Map<Long, OfficialDocument> papers) {
    return new ProjectView.ReviewView(
        ReviewOffice.valueOf(row.getString("office")),
        row.getBoolean("in_favour"),
        row.getOffsetDateTime("entered_at").toInstant(),
        papers.get(row.getLong("document_id")));
  }

  private static ProjectView.AcceptanceView acceptance(
      Row row, Map<Long, OfficialDocument> papers) {
    return new ProjectView.AcceptanceView(
        row.getLocalDate("accepted_on"), papers.get(row.getLong("document_id")));
  }

  private static ProjectView.DutyView duty(Row row, Map<Long, OfficialDocument> papers) {
    return new ProjectView.DutyView(
        DutyKind.valueOf(row.getString("kind")),
        row.getString("company"),
        row.getString("credit_code"),
        row.getLocalDate("valid_until"),
        papers.get(row.getLong("document_id")));
  }

  private static ProjectRow row(Row row) {
    return new ProjectRow(
        row.getLong("id"),
        row.getString("company"),
        row.getString("district"),
        row.getString("name"),
        ProjectUse.valueOf(row.getString("use")),
        SupplyWay.valueOf(row.getString("way")),
        ProjectState.valueOf(row.getString("state")),
        row.getInteger("units_planned"),
        Rows.instantOrNull(row, "submitted_at"));
  }

  private static Row required(RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw RefusedException.of(ProjectRefusal.UNKNOWN);
    }
    return rows.iterator().next();
  }

  private static Tuple visibleTo(Actor actor) {
    return Tuple.tuple()
        .addString(actor.organisation())
        .addArrayOfString(actor.districts().toArray(String[]::new));
  }
}
