package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.web.Page;
import org.anju.policy.Policies;
import org.anju.project.ProjectRefusal;
import org.jetbrains.annotations.Nullable;

/** The units that could be acquired for a project; what the rule says in SQL, so that it pages. */
@ApplicationScoped
public class FindCandidates {

  private static final String PROJECT =
      "SELECT district, acquirer FROM housing_project WHERE id = $1";

  private static final String FROM =
      """
      FROM stock_unit s
      JOIN stock_building b ON b.id = s.building_id
      JOIN estate e ON e.id = b.estate_id
      JOIN developer d ON d.id = e.developer_id
      WHERE e.district = $1 AND b.completed_on <= $2 AND s.built_area <= $3
        AND s.sale_state = 'UNSOLD' AND s.encumbrance = 'NONE' AND s.title = 'COMMODITY'
        AND ($4::bigint IS NULL OR e.developer_id = (SELECT developer_id FROM acquisition WHERE id = $4))
        AND ($5 = '' OR position($5 IN concat_ws(' ', s.code, d.name, e.name, b.name, s.layout)) > 0)
        AND NOT EXISTS (SELECT FROM acquisition_unit u WHERE u.stock_unit_id = s.id AND u.live)
      """;

  private static final String COUNT = "SELECT count(*) AS total " + FROM;

  private static final String PAGE =
      """
      SELECT s.id, s.code, d.name AS developer, e.name AS estate, b.name AS building, s.entrance, s.room, s.layout,
             s.built_area, s.asking_price
      """
          + FROM
          + "ORDER BY d.name, s.code LIMIT $6 OFFSET $7";

  private final Pool pool;
  private final Policies policies;
  private final BusinessClock clock;

  FindCandidates(Pool pool, Policies policies, BusinessClock clock) {
    this.pool = pool;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * What is looked for.
   *
   * @param acquisitionId only its developer's; null for every developer's
   * @param text a part of code, developer, estate, building or layout; empty for all
   */
  public record Search(long projectId, @Nullable Long acquisitionId, String text) {}

  public Uni<Page<CandidateUnit>> page(Actor actor, Search search, int page, int size) {
    return pool.preparedQuery(PROJECT)
        .execute(Tuple.of(search.projectId()))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw RefusedException.of(ProjectRefusal.UNKNOWN);
              }
              return rows.iterator().next();
            })
        .invoke(project -> requireOwn(actor, project))
        .chain(project -> page(project.getString("district"), search, page, size));
  }

  private static void requireOwn(Actor actor, Row project) {
    if (!project.getString("acquirer").equals(actor.organisation())) {
      throw RefusedException.of(ProjectRefusal.NOT_YOURS);
    }
  }

  private Uni<Page<CandidateUnit>> page(String district, Search search, int page, int size) {
    return pool.preparedQuery(COUNT)
        .execute(filter(district, search))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                items(filter(district, search).addInteger(size).addLong((long) page * size))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private Uni<List<CandidateUnit>> items(Tuple values) {
    return pool.preparedQuery(PAGE)
        .execute(values)
        .map(rows -> Rows.list(rows, FindCandidates::candidate));
  }

  private Tuple filter(String district, Search search) {
    BigDecimal maxBuiltArea = policies.inForce(district, clock.today()).maxBuiltArea();
    return Tuple.tuple()
        .addString(district)
        .addLocalDate(clock.today())
        .addBigDecimal(maxBuiltArea)
        .addLong(search.acquisitionId())
        .addString(search.text());
  }

  private static CandidateUnit candidate(Row row) {
    return new CandidateUnit(
        row.getLong("id"),
        row.getString("code"),
        row.getString("developer"),
        row.getString("estate"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getString("layout"),
        row.getBigDecimal("built_area"),
        row.getBigDecimal("asking_price"));
  }
}
