package org.anju.verification.listing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;

/** The announced offerings of an officer's districts, each with the number of its applications. */
@ApplicationScoped
public class CountApplications {

  private static final String OFFERINGS =
      "FROM offering o WHERE o.district = ANY ($1) AND o.stage <> 'DRAFT'";

  private static final String COUNT = "SELECT count(*) AS total " + OFFERINGS;

  private static final String PAGE =
      """
      SELECT o.id, o.name, o.district, n.waiting, n.returned, n.qualified, n.ended
      FROM (SELECT o.* %s ORDER BY o.id DESC LIMIT $2 OFFSET $3) o,
      LATERAL (
        SELECT count(*) FILTER (WHERE status IN ('SUBMITTED', 'IDENTITY_CONFIRMED')) AS waiting,
               count(*) FILTER (WHERE status = 'RETURNED') AS returned,
               count(*) FILTER (WHERE status = 'QUALIFIED') AS qualified,
               count(*) FILTER (WHERE status IN ('REFUSED', 'WITHDRAWN', 'STRUCK_OUT')) AS ended
        FROM application a WHERE a.offering_id = o.id) n
      ORDER BY o.id DESC
      """
          .formatted(OFFERINGS);

  private final Pool pool;

  CountApplications(Pool pool) {
    this.pool = pool;
  }

  /** One page, the newest offering first. */
  public Uni<Page<CountedOffering>> page(Actor actor, int page, int size) {
    String[] districts = actor.districts().toArray(String[]::new);
    return pool.preparedQuery(COUNT)
        .execute(Tuple.tuple().addArrayOfString(districts))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(
                        Tuple.tuple()
                            .addArrayOfString(districts)
                            .addInteger(size)
                            .addLong((long) page * size))
                    .map(rows -> Rows.list(rows, CountApplications::counted))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private static CountedOffering counted(Row row) {
    return new CountedOffering(
        row.getLong("id"),
        row.getString("name"),
        row.getString("district"),
        row.getLong("waiting"),
        row.getLong("returned"),
        row.getLong("qualified"),
        row.getLong("ended"));
  }
}
