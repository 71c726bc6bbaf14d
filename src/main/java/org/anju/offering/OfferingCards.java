package org.anju.offering;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.anju.project.ProjectUse;

/** Reads offerings for lists and pages, each with its numbers, in one statement. */
@ApplicationScoped
public class OfferingCards {

  private static final String SELECT =
      """
      SELECT o.*, a.name AS acquirer_name, e.name AS target_name, j.name AS project_name,
             n.closes_at AS notice_closes_at, d.number AS draw_number,
             p.list_version, s.units, s.available, s.min_area, s.max_area, s.min_price, s.max_price,
             %s,
             %s,
             (SELECT count(*) FROM application x WHERE x.offering_id = o.id) AS applications,
             count(*) OVER () AS total
      FROM offering o
      JOIN organisation a ON a.alias = o.acquirer
      LEFT JOIN organisation e ON e.alias = o.target_employer
      LEFT JOIN housing_project j ON j.id = o.project_id
      LEFT JOIN public_notice n ON n.offering_id = o.id
      LEFT JOIN live_draw d ON d.offering_id = o.id
      LEFT JOIN price_list p ON p.offering_id = o.id AND p.state = 'CURRENT'
      LEFT JOIN lease_terms t ON t.offering_id = o.id
      LEFT JOIN LATERAL (
        SELECT count(*)::int AS units, count(*) FILTER (WHERE u.state = 'AVAILABLE')::int AS available,
               min(u.built_area) AS min_area, max(u.built_area) AS max_area,
               min(l.unit_price) AS min_price, max(l.unit_price) AS max_price
        FROM price_list_line l JOIN unit u ON u.id = l.unit_id
        WHERE l.price_list_id = p.id) s ON true
      """
          .formatted(SelectionPlans.PHASES, StoredLeaseTerms.COLUMNS);

  private static final String USE = "SELECT use FROM offering WHERE id = $1 AND stage <> 'DRAFT'";

  private static final String OVERVIEW =
      """
      SELECT (SELECT count(*) FROM unit u JOIN offering o ON o.id = u.offering_id AND o.stage <> 'DRAFT'
              WHERE u.state = 'AVAILABLE')::int AS available,
             (SELECT count(*) FROM application)::int AS applications,
             (SELECT count(*) FROM application a JOIN offering o ON o.id = a.offering_id AND o.stage = 'NOTICE'
              WHERE a.status = 'QUALIFIED')::int AS under_notice,
             (SELECT count(*) FROM selection WHERE live)::int AS chosen,
             (SELECT count(*) FROM agreement WHERE state = 'SIGNED')::int AS signed
      """;

  private final Pool pool;
  private final BusinessClock clock;

  OfferingCards(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /** What the home page counts; units and families. */
  public record Overview(
      Instant asOf,
      int unitsAvailable,
      int applications,
      int underNotice,
      int chosen,
      int signed) {}

  /** The announced offerings, the latest first. */
  public Uni<Page<OfferingCard>> announced(int page, int size) {
    return page(
        "WHERE o.stage <> 'DRAFT' ORDER BY o.stage = 'COMPLETED', o.id DESC LIMIT $1 OFFSET $2",
        Tuple.of(size, (long) page * size),
        page,
        size);
  }

  /** The acquirer's own offerings, drafts too. */
  public Uni<Page<OfferingCard>> ownedBy(Actor actor, int page, int size) {
    return page(
        "WHERE o.acquirer = $3 ORDER BY o.id DESC LIMIT $1 OFFSET $2",
        Tuple.of(size, (long) page * size, actor.organisation()),
        page,
        size);
  }

  public Uni<OfferingCard> announced(long id) {
    return one("WHERE o.id = $1 AND o.stage <> 'DRAFT'", Tuple.of(id));
  }

  public Uni<OfferingCard> ownedBy(Actor actor, long id) {
    return one("WHERE o.id = $1 AND o.acquirer = $2", Tuple.of(id, actor.organisation()));
  }

  /** What the flats of an announced offering are for. */
  public Uni<ProjectUse> useOf(long id) {
    return pool.preparedQuery(USE)
        .execute(Tuple.of(id))
        .map(rows -> ProjectUse.valueOf(required(rows).getString("use")));
  }

  public Uni<Overview> overview() {
    return pool.query(OVERVIEW)
        .execute()
        .map(rows -> rows.iterator().next())
        .map(
            row ->
                new Overview(
                    clock.now(),
                    row.getInteger("available"),
                    row.getInteger("applications"),
                    row.getInteger("under_notice"),
                    row.getInteger("chosen"),
                    row.getInteger("signed")));
  }

  private Uni<Page<OfferingCard>> page(String where, Tuple values, int page, int size) {
    return pool.preparedQuery(SELECT + where)
        .execute(values)
        .map(
            rows -> {
              List<Row> found = Rows.stream(rows).toList();
              long total = found.isEmpty() ? 0 : found.get(0).getLong("total");
              return new Page<>(found.stream().map(this::card).toList(), total, page, size);
            });
  }

  private Uni<OfferingCard> one(String where, Tuple values) {
    return pool.preparedQuery(SELECT + where).execute(values).map(rows -> card(required(rows)));
  }

  private static Row required(RowSet<Row> rows) {
    if (rows.rowCount() == 0) {
      throw RefusedException.of(OfferingRefusal.UNKNOWN);
    }
    return rows.iterator().next();
  }

  private OfferingCard card(Row row) {
    Stage stage = Stage.valueOf(row.getString("stage"));
    Schedule schedule =
        new Schedule(
            Rows.instantOrNull(row, "applications_open_at"),
            Rows.instantOrNull(row, "applications_close_at"),
            row.getInteger("notice_working_days"),
            Rows.instantOrNull(row, "draw_at"),
            Rows.instantOrNull(row, "selection_at"));
    SelectionPlan plan =
        new SelectionPlan(
            Rows.instantOrNull(row, "rehearsal_at"),
            SelectionPlans.phases((JsonArray) row.getValue("phases")));
    Step step = stage.stepAt(schedule, clock.now());
    return new OfferingCard(
        row.getLong("id"),
        row.getString("name"),
        row.getString("district"),
        row.getString("address"),
        row.getString("introduction"),
        row.getString("acquirer_name"),
        row.getLong("project_id"),
        row.getString("project_name"),
        ProjectUse.valueOf(row.getString("use")),
        row.getString("target_name"),
        stage,
        step,
        nextDate(step, schedule, Rows.instantOrNull(row, "notice_closes_at")),
        schedule,
        plan,
        StoredLeaseTerms.of(row),
        Rows.instantOrNull(row, "announced_at"),
        orZero(row.getInteger("units")),
        orZero(row.getInteger("available")),
        row.getLong("applications").intValue(),
        row.getBigDecimal("min_area"),
        row.getBigDecimal("max_area"),
        row.getBigDecimal("min_price"),
        row.getBigDecimal("max_price"),
        row.getInteger("list_version"),
        row.getInteger("draw_number"),
        row.getInteger("version"));
  }

  private static Instant nextDate(Step step, Schedule schedule, Instant noticeClosesAt) {
    return switch (step) {
      case ANNOUNCEMENT -> schedule.applicationsOpenAt();
      case APPLICATION -> schedule.applicationsCloseAt();
      case CHECK, DRAW -> schedule.drawAt();
      case PUBLIC_NOTICE -> noticeClosesAt;
      case SELECTION -> schedule.selectionAt();
    };
  }

  private static int orZero(Integer value) {
    return value == null ? 0 : value;
  }
}
