package org.anju.verification.listing;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.offering.Offerings;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;
import org.anju.verification.listing.ApplicationFilter.Filing;

/** The applications of an offering of the officer's district, in every state. */
@ApplicationScoped
public class ListApplications {

  private static final String FILTERED =
      """
      FROM application
      WHERE offering_id = $1
        AND ($2::text IS NULL OR status = $2)
        AND ($3::text IS NULL OR category = $3)
        AND ($4::int IS NULL OR tier = $4)
        AND ($5::boolean IS NULL OR (employer IS NOT NULL) = $5)
        AND ($6::text IS NULL OR starts_with(receipt, $6))
      """;

  private static final String COUNT = "SELECT count(*) AS total " + FILTERED;

  /** First the keys of the page, which an index gives alone; then what is shown of those few. */
  private static final String PAGE =
      """
      SELECT %s FROM application a
      JOIN (SELECT id %s ORDER BY %s LIMIT $7 OFFSET $8) page USING (id)
      ORDER BY %s
      """;

  private final Pool pool;
  private final Offerings offerings;

  ListApplications(Pool pool, Offerings offerings) {
    this.pool = pool;
    this.offerings = offerings;
  }

  /** One page; an offering of another district is refused. */
  @WithSession
  public Uni<Page<ListedApplication>> page(
      Actor actor,
      ApplicationFilter filter,
      ApplicationOrder order,
      boolean descending,
      int page,
      int size) {
    return offerings
        .inDistrictOf(actor, filter.offeringId())
        .chain(offering -> total(filter))
        .chain(
            total ->
                items(filter, order.sql(descending), page, size)
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private Uni<Long> total(ApplicationFilter filter) {
    return pool.preparedQuery(COUNT)
        .execute(values(filter))
        .map(rows -> rows.iterator().next().getLong("total"));
  }

  private Uni<List<ListedApplication>> items(
      ApplicationFilter filter, String order, int page, int size) {
    String sql = PAGE.formatted(ListedApplication.COLUMNS, FILTERED, order, order);
    return pool.preparedQuery(sql)
        .execute(values(filter).addInteger(size).addLong((long) page * size))
        .map(rows -> Rows.list(rows, ListedApplication::of));
  }

  private static Tuple values(ApplicationFilter filter) {
    return Tuple.tuple()
        .addLong(filter.offeringId())
        .addString(filter.status() == null ? null : filter.status().name())
        .addString(filter.category() == null ? null : filter.category().name())
        .addInteger(filter.tier())
        .addBoolean(filter.filing() == null ? null : filter.filing() == Filing.EMPLOYER)
        .addString(filter.receipt());
  }
}
