package org.anju.demand;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anju.document.OfficialDocument;
import org.anju.document.OfficialDocuments;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.anju.policy.Policies;
import org.jetbrains.annotations.Nullable;

/** Shows the results of their districts to officers, and what is confirmed to acquirers. */
@ApplicationScoped
public class ReadDemandResults {

  /** $1 districts of the officer, or null for what is confirmed everywhere; $2 state or null. */
  private static final String FROM =
      """
      FROM (SELECT r.*, CASE WHEN r.confirmed_by IS NOT NULL THEN 'CONFIRMED'
                             WHEN r.discarded_by IS NOT NULL THEN 'DISCARDED'
                             ELSE 'ENTERED' END AS state
            FROM demand_result r) r
      WHERE CASE WHEN $1::text[] IS NULL THEN r.state = 'CONFIRMED' ELSE r.district = ANY ($1) END
        AND ($2::text IS NULL OR r.state = $2)
      """;

  private static final String COUNT = "SELECT count(*) AS total " + FROM;

  private static final String PAGE =
      "SELECT r.* " + FROM + "ORDER BY r.state <> 'ENTERED', r.id DESC LIMIT $3 OFFSET $4";

  private final Pool pool;
  private final OfficialDocuments documents;
  private final Policies policies;
  private final BusinessClock clock;

  ReadDemandResults(
      Pool pool, OfficialDocuments documents, Policies policies, BusinessClock clock) {
    this.pool = pool;
    this.documents = documents;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * Those of the officer's districts, with their reports, what waits first.
   *
   * @param state null for all
   */
  public Uni<Page<DemandView>> ofDistricts(
      Actor officer, @Nullable DemandState state, int page, int size) {
    return page(officer, officer.districts().toArray(String[]::new), state, page, size);
  }

  /** What is confirmed in any district, for whoever plans a project. */
  public Uni<Page<DemandView>> confirmed(Actor acquirer, int page, int size) {
    return page(acquirer, null, null, page, size);
  }

  private Uni<Page<DemandView>> page(
      Actor actor, String @Nullable [] districts, @Nullable DemandState state, int page, int size) {
    String wanted = state == null ? null : state.name();
    return pool.preparedQuery(COUNT)
        .execute(filter(districts, wanted))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(filter(districts, wanted).addInteger(size).addLong((long) page * size))
                    .chain(rows -> views(actor, rows, districts != null))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private Uni<List<DemandView>> views(Actor actor, RowSet<Row> rows, boolean withReports) {
    List<Row> found = Rows.stream(rows).toList();
    List<Long> reports =
        withReports
            ? found.stream()
                .map(row -> row.getLong("document_id"))
                .filter(Objects::nonNull)
                .toList()
            : List.of();
    return documents
        .all(pool, reports)
        .map(papers -> found.stream().map(row -> view(actor, row, papers)).toList());
  }

  private DemandView view(Actor actor, Row row, Map<Long, OfficialDocument> papers) {
    String district = row.getString("district");
    DemandShare share = new DemandShare(row.getInteger("surveyed"), row.getInteger("wanting"));
    BigDecimal needed = policies.inForce(district, clock.today()).minDemandPercent();
    return new DemandView(
        row.getLong("id"),
        district,
        row.getString("area_name"),
        share.surveyed(),
        share.wanting(),
        share.percent(),
        needed,
        share.exceeds(needed),
        row.getLocalDate("surveyed_on"),
        DemandState.valueOf(row.getString("state")),
        papers.get(row.getLong("document_id")),
        row.getOffsetDateTime("entered_at").toInstant(),
        row.getString("entered_by").equals(actor.id()),
        row.getString("reason"),
        row.getInteger("version"));
  }

  private static Tuple filter(String @Nullable [] districts, @Nullable String state) {
    return Tuple.tuple().addArrayOfString(districts).addString(state);
  }
}
