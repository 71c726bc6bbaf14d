package org.anju.supervision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/**
 * Lists the acquired homes that no family had chosen at the end of a year, the longest wait first.
 */
@ApplicationScoped
public class ListWaitingHomes {

  /** $8 company or null. */
  private static final String WAITING =
      " FROM home WHERE " + ScoreSql.WAITS + "AND ($8::text IS NULL OR acquirer = $8) ";

  private static final String COUNT = ScoreSql.SCOPE + "SELECT count(*) AS total" + WAITING;

  private static final String PAGE =
      ScoreSql.SCOPE
          + """
          SELECT h.*, $6 - h.handed_over_on AS days, c.name AS company, u.code, e.name AS estate,
            b.name AS building, u.entrance, u.room
          FROM (SELECT * %s ORDER BY handed_over_on, stock_unit_id LIMIT $9 OFFSET $10) h
          JOIN company c ON c.alias = h.acquirer
          JOIN stock_unit u ON u.id = h.stock_unit_id
          JOIN stock_building b ON b.id = u.building_id
          JOIN estate e ON e.id = b.estate_id
          ORDER BY h.handed_over_on, h.stock_unit_id
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
   * @param company name of its acquirer
   * @param code of the unit in the stock ledger
   * @param entrance empty where there is but one
   * @param days since the handover
   */
  public record WaitingHome(
      long stockUnitId,
      String company,
      long projectId,
      String projectName,
      long acquisitionId,
      String code,
      String estate,
      String building,
      String entrance,
      String room,
      LocalDate handedOverOn,
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
                    .map(
                        rows ->
                            StreamSupport.stream(rows.spliterator(), false)
                                .map(ListWaitingHomes::home)
                                .toList())
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private static Tuple window(Tuple values, int page, int size) {
    return values.addInteger(size).addLong((long) page * size);
  }

  private static WaitingHome home(Row row) {
    return new WaitingHome(
        row.getLong("stock_unit_id"),
        row.getString("company"),
        row.getLong("project_id"),
        row.getString("project_name"),
        row.getLong("acquisition_id"),
        row.getString("code"),
        row.getString("estate"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getLocalDate("handed_over_on"),
        row.getInteger("days"));
  }
}
