package org.anju.supervision;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;

/**
 * Reads the scorecards of a year: an acquirer its own, staff those of their districts' companies.
 */
@ApplicationScoped
public class ReadScorecards {

  private static final String COUNT = ScoreSql.SCOPE + "SELECT count(*) AS total FROM company";

  private static final String PAGE =
      ScoreSql.SCOPE
          + """
          , listed AS (
            SELECT * FROM company ORDER BY name, alias LIMIT $8 OFFSET $9
          ), allocation AS (
            SELECT acquirer,
              count(*) FILTER (WHERE handed_over_on >= $5) AS handed_over,
              count(*) FILTER (WHERE chosen_on BETWEEN $5 AND $6) AS allocated,
              percentile_disc(0.5) WITHIN GROUP (ORDER BY chosen_on - waits_since)
                FILTER (WHERE chosen_on BETWEEN $5 AND $6) AS median_days,
              max(chosen_on - waits_since) FILTER (WHERE chosen_on BETWEEN $5 AND $6) AS longest_days,
              count(*) FILTER (WHERE %1$s) AS waiting,
              max($6 - waits_since) FILTER (WHERE %1$s) AS longest_waiting
            FROM home GROUP BY acquirer
          ), price AS (
            SELECT a.acquirer, a.use, count(*) AS lists, sum(l.total_price) AS price, sum(l.cap_total) AS cap,
              round(sum(l.total_price) * 100 / sum(l.cap_total), 2) AS percent
            FROM announced a
            JOIN price_list l ON l.offering_id = a.id AND l.state = 'CURRENT' AND l.cap_total > 0
            JOIN LATERAL (
              SELECT max(f.decided_at) AS filed_at FROM price_filing f
              WHERE f.price_list_id = l.id AND f.decision = 'FILED' HAVING count(*) = 2) f ON true
            WHERE f.filed_at >= $3 AND f.filed_at < $4
            GROUP BY a.acquirer, a.use
          ), complained AS (
            SELECT a.acquirer, count(*) AS filed, count(*) FILTER (WHERE c.upheld) AS upheld,
              count(*) FILTER (WHERE coalesce((c.answered_at AT TIME ZONE $7)::date, $6) > c.answer_by) AS late
            FROM announced a JOIN complaint c ON c.offering_id = a.id
            WHERE c.filed_at >= $3 AND c.filed_at < $4
            GROUP BY a.acquirer
          ), served AS (
            SELECT p.acquirer, count(*) AS projects, count(*) FILTER (WHERE s.stars IS NULL) AS without,
              min(s.stars) AS lowest_stars, round(avg(s.stars), 1) AS average_stars,
              count(*) FILTER (WHERE s.valid_until < $6) AS expired
            FROM project p LEFT JOIN LATERAL (
              SELECT s.stars, s.valid_until FROM property_service s
              WHERE s.project_id = p.id AND s.confirmed AND s.settled_at < $4
              ORDER BY s.id DESC LIMIT 1) s ON true
            GROUP BY p.acquirer
          )
          SELECT c.alias, c.name, a.*, s.lists AS sale_lists, s.price AS sale_price, s.cap AS sale_cap,
            s.percent AS sale_percent, r.lists AS rent_lists, r.price AS rent_price, r.cap AS rent_cap,
            r.percent AS rent_percent, k.filed, k.upheld, k.late, v.projects, v.without, v.lowest_stars,
            v.average_stars, v.expired
          FROM listed c
          LEFT JOIN allocation a ON a.acquirer = c.alias
          LEFT JOIN price s ON s.acquirer = c.alias AND s.use = 'SALE'
          LEFT JOIN price r ON r.acquirer = c.alias AND r.use = 'RENT'
          LEFT JOIN complained k ON k.acquirer = c.alias
          LEFT JOIN served v ON v.acquirer = c.alias
          ORDER BY c.name, c.alias
          """
              .formatted(ScoreSql.WAITS);

  private static final String FIRST_DAY =
      """
      SELECT min((at AT TIME ZONE $1)::date) AS first
      FROM (SELECT min(created_at) AS at FROM housing_project UNION ALL SELECT min(created_at) FROM offering) b
      """;

  private final Pool pool;
  private final BusinessClock clock;

  ReadScorecards(Pool pool, BusinessClock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /** The companies by name. */
  public Uni<Page<Scorecard>> page(Actor actor, int year, int page, int size) {
    ScoreYear scored = ScoreYear.of(year, clock.today());
    return pool.preparedQuery(COUNT)
        .execute(scored.values(actor))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(scored.values(actor).addInteger(size).addLong((long) page * size))
                    .map(rows -> Rows.list(rows, ReadScorecards::scorecard))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  /** The years that can be looked at, the present one first. */
  public Uni<List<Integer>> years() {
    int present = clock.today().getYear();
    return pool.preparedQuery(FIRST_DAY)
        .execute(Tuple.of(BusinessClock.CHINA.getId()))
        .map(rows -> rows.iterator().next().getLocalDate("first"))
        .map(first -> yearsDownTo(present, first == null ? present : first.getYear()));
  }

  private static List<Integer> yearsDownTo(int present, int first) {
    return IntStream.rangeClosed(0, Math.max(0, present - first))
        .mapToObj(ago -> present - ago)
        .toList();
  }

  private static Scorecard scorecard(Row row) {
    return new Scorecard(
        row.getString("alias"),
        row.getString("name"),
        new Scorecard.Allocation(
            count(row, "handed_over"),
            count(row, "allocated"),
            row.getInteger("median_days"),
            row.getInteger("longest_days"),
            count(row, "waiting"),
            row.getInteger("longest_waiting")),
        price(row, "sale"),
        price(row, "rent"),
        new Scorecard.Complained(count(row, "filed"), count(row, "upheld"), count(row, "late")),
        new Scorecard.Served(
            count(row, "projects"),
            count(row, "without"),
            row.getInteger("lowest_stars"),
            row.getBigDecimal("average_stars"),
            count(row, "expired")));
  }

  private static Scorecard.PriceLevel price(Row row, String use) {
    return new Scorecard.PriceLevel(
        count(row, use + "_lists"),
        row.getBigDecimal(use + "_price"),
        row.getBigDecimal(use + "_cap"),
        row.getBigDecimal(use + "_percent"));
  }

  private static long count(Row row, String column) {
    Long counted = row.getLong(column);
    return counted == null ? 0 : counted;
  }
}
