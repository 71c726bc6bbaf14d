package org.anju.supervision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** Lists the homes that no family had chosen at the end of a year, the longest wait first. */
@ApplicationScoped
public class ListWaitingHomes {

  /** $8 company or null. */
  private static final String WAITING =
      " FROM home WHERE " + ScoreSql.WAITS + "AND ($8::text IS NULL OR acquirer = $8) ";

  private static final String COUNT = ScoreSql.SCOPE + "SELECT count(*) AS total" + WAITING;

  private static final String PAGE =
      ScoreSql.SCOPE
          + """
          SELECT h.*, $6 - h.waits_since AS days, c.name AS company, u.code, e.name AS estate,
            coalesce(b.name, n.building) AS building, coalesce(u.entrance, n.entrance) AS entrance,
            coalesce(u.room, n.room) AS room
          FROM (SELECT * %s ORDER BY waits_since, stock_unit_id, unit_id LIMIT $9 OFFSET $10) h
          JOIN company c ON c.alias = h.acquirer
          LEFT JOIN unit n ON n.id = h.unit_id
          LEFT JOIN stock_unit u ON u.id = h.stock_unit_id
          LEFT JOIN stock_building b ON b.id = u.building_id
          LEFT JOIN estate e ON e.id = b.estate_id
          ORDER BY h.waits_since, h.stock_unit_id, h.unit_id
          """
              .formatted(WAITING);

  private final Pool pool;
  private final BusinessClock clock;

  ListWaitingHomes(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /**
   * A home that waits.
   *
   * @param stockUnitId an acquired home's in the stock ledger, as are {@code acquisitionId}, {@code
   *     code} and {@code estate}; null for a new-built one
   * @param unitId a new-built home's; null for an acquired one
   * @param company name of its acquirer
   * @param entrance empty where there is but one
   * @param since the day of its handover, of a new-built home the day from which it counts; after a
   *     lease the day on which it was free again
   * @param days since that day
   */
  public record WaitingHome(
      @Nullable Long stockUnitId,
      @Nullable Long unitId,
      String company,
      long projectId,
      String projectName,
      @Nullable Long acquisitionId,
      @Nullable String code,
      @Nullable String estate,
      String building,
      String entrance,
      String room,
      LocalDate since,
      int days) {}

  /**
   * Of the companies that the actor may look at.
   *
   * @param acquirer alias of one company; null for all
   */
  public Uni<Page<WaitingHome>> list(
      Actor actor, int year, @Nullable String acquirer, int page, int size) {
    ScoreYear scored = ScoreYear.of(year, clock.today());
    return pool.preparedQuery(COUNT)
        .execute(scored.values(actor).addString(acquirer))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(window(scored.values(actor).addString(acquirer), page, size))
                    .map(rows -> Rows.list(rows, ListWaitingHomes::home))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private static Tuple window(Tuple values, int page, int size) {
    return values.addInteger(size).addLong((long) page * size);
  }

  private static WaitingHome home(Row row) {
    return new WaitingHome(
        row.getLong("stock_unit_id"),
        row.getLong("unit_id"),
        row.getString("company"),
        row.getLong("project_id"),
        row.getString("project_name"),
        row.getLong("acquisition_id"),
        row.getString("code"),
        row.getString("estate"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getLocalDate("waits_since"),
        row.getInteger("days"));
  }
}
