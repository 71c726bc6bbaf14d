package org.anju.publicity;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anju.offering.Stage;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.anju.project.ProjectUse;

/** What the bureau of some districts has to put under public notice. */
@ApplicationScoped
public class NoticeDesk {

  private static final String IN_PROGRESS =
      """
      FROM offering o
      WHERE o.district = ANY ($1) AND o.stage IN ('ANNOUNCED', 'NOTICE', 'SEALED', 'DRAWN')
      """;

  private static final String PROGRESS =
      """
      SELECT o.id, o.name, o.district, o.use, o.stage, o.applications_close_at, o.draw_at,
             (SELECT count(*) FROM application a WHERE a.offering_id = o.id
                AND a.status IN ('SUBMITTED', 'IDENTITY_CONFIRMED', 'RETURNED')) AS undecided,
             (SELECT count(*) FROM application a WHERE a.offering_id = o.id
                AND a.status = 'QUALIFIED') AS qualified,
             (SELECT count(*) FROM objection j LEFT JOIN objection_appeal p ON p.objection_id = j.id
                WHERE j.offering_id = o.id AND (j.state = 'OPEN' OR p.state = 'OPEN')) AS objections,
             (SELECT n.closes_at FROM public_notice n WHERE n.offering_id = o.id) AS closes_at,
             EXISTS (SELECT FROM price_notice n JOIN price_list l ON l.id = n.price_list_id
                     WHERE n.offering_id = o.id AND l.state = 'CURRENT') AS prices_published,
             (SELECT count(*) = 2 FROM price_filing f JOIN price_list l ON l.id = f.price_list_id
                WHERE l.offering_id = o.id AND l.state = 'CURRENT' AND f.decision = 'FILED') AS prices_filed,
             (SELECT d.number FROM live_draw d WHERE d.offering_id = o.id) AS draw_number
      """
          + IN_PROGRESS
          + "ORDER BY o.id DESC LIMIT $2 OFFSET $3";

  private static final String HOLDS =
      """
      SELECT offering_id, receipt, kind, ends_at FROM roster_hold
      WHERE offering_id = ANY ($1) AND ends_at > $2
      ORDER BY ends_at DESC, receipt
      """;

  private static final int MOST_HOLDS = 100;

  private static final String UNPUBLISHED =
      """
      FROM offering o
      WHERE o.district = ANY ($1) AND o.stage = 'COMPLETED'
        AND NOT EXISTS (SELECT FROM result_notice n WHERE n.offering_id = o.id)
      """;

  private static final String FINISHED =
      """
      SELECT o.id, o.name, o.district,
             (SELECT count(*) FROM selection s WHERE s.offering_id = o.id AND s.live) AS chosen
      """
          + UNPUBLISHED
          + "ORDER BY o.id LIMIT $2 OFFSET $3";

  private static final String COUNT = "SELECT count(*) AS total ";

  private final Pool pool;
  private final BusinessClock clock;

  NoticeDesk(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /** What is between announcement and selection, the latest first. */
  public Uni<Page<NoticeProgress>> progress(Actor actor, int page, int size) {
    return total(COUNT + IN_PROGRESS, actor)
        .chain(
            total ->
                rows(PROGRESS, actor, page, size)
                    .chain(this::withHolds)
                    .map(items -> new Page<>(items, total, page, size)));
  }

  /** Where choosing is over and the results are not published, the oldest first. */
  public Uni<Page<FinishedOffering>> finished(Actor actor, int page, int size) {
    return total(COUNT + UNPUBLISHED, actor)
        .chain(
            total ->
                rows(FINISHED, actor, page, size)
                    .map(rows -> rows.stream().map(NoticeDesk::finished).toList())
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private Uni<List<NoticeProgress>> withHolds(List<Row> offerings) {
    Long[] ids = offerings.stream().map(row -> row.getLong("id")).toArray(Long[]::new);
    return pool.preparedQuery(HOLDS)
        .execute(Tuple.tuple().addArrayOfLong(ids).addOffsetDateTime(now()))
        .map(NoticeDesk::holds)
        .map(holds -> offerings.stream().map(row -> progress(row, holds)).toList());
  }

  private static Map<Long, List<RosterHold>> holds(RowSet<Row> rows) {
    return Rows.stream(rows)
        .collect(
            Collectors.groupingBy(
                row -> row.getLong("offering_id"),
                Collectors.mapping(NoticeDesk::hold, Collectors.toList())));
  }

  private static RosterHold hold(Row row) {
    return new RosterHold(
        row.getString("receipt"),
        RosterHold.Kind.valueOf(row.getString("kind")),
        row.getOffsetDateTime("ends_at").toInstant());
  }

  private Uni<Long> total(String sql, Actor actor) {
    return pool.preparedQuery(sql)
        .execute(districts(actor))
        .map(rows -> rows.iterator().next().getLong("total"));
  }

  private Uni<List<Row>> rows(String sql, Actor actor, int page, int size) {
    return pool.preparedQuery(sql)
        .execute(districts(actor).addInteger(size).addLong((long) page * size))
        .map(rows -> Rows.stream(rows).toList());
  }

  private static Tuple districts(Actor actor) {
    return Tuple.tuple().addArrayOfString(actor.districts().toArray(String[]::new));
  }

  private OffsetDateTime now() {
    return clock.now().atOffset(ZoneOffset.UTC);
  }

  private static NoticeProgress progress(Row row, Map<Long, List<RosterHold>> holds) {
    return new NoticeProgress(
        row.getLong("id"),
        row.getString("name"),
        row.getString("district"),
        ProjectUse.valueOf(row.getString("use")),
        Stage.valueOf(row.getString("stage")),
        ObjectionRows.instant(row, "applications_close_at"),
        ObjectionRows.instant(row, "draw_at"),
        row.getLong("undecided"),
        row.getLong("qualified"),
        row.getLong("objections"),
        holds.getOrDefault(row.getLong("id"), List.of()).stream().limit(MOST_HOLDS).toList(),
        row.getBoolean("prices_published"),
        row.getBoolean("prices_filed"),
        ObjectionRows.instant(row, "closes_at"),
        row.getInteger("draw_number"));
  }

  private static FinishedOffering finished(Row row) {
    return new FinishedOffering(
        row.getLong("id"), row.getString("name"), row.getString("district"), row.getLong("chosen"));
  }
}
