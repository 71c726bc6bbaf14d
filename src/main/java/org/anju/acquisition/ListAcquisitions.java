package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/**
 * The acquisitions of an acquirer, or those of the officers' districts that left the draft; the
 * latest first.
 */
@ApplicationScoped
public class ListAcquisitions {

  private static final String FROM =
      """
      FROM acquisition a
      JOIN housing_project p ON p.id = a.project_id
      JOIN organisation o ON o.alias = p.acquirer
      JOIN developer d ON d.id = a.developer_id
      WHERE ($1::text IS NULL OR p.acquirer = $1)
        AND ($1::text IS NOT NULL OR p.district = ANY ($2) AND a.state <> 'DRAFT')
        AND ($3::text IS NULL OR a.state = $3)
      """;

  private static final String COUNT = "SELECT count(*) AS total " + FROM;

  private static final String PAGE =
      """
      SELECT a.id, p.name AS project_name, o.name AS acquirer_name, p.district, a.place, d.name AS developer, a.state,
             (SELECT count(*) FROM acquisition_unit u
              WHERE u.acquisition_id = a.id AND (u.live OR a.state IN ('REFUSED', 'WITHDRAWN'))) AS units,
             a.price, a.created_at
      """
          + FROM
          + "ORDER BY a.id DESC LIMIT $4 OFFSET $5";

  private final Pool pool;

  ListAcquisitions(Pool pool) {
    this.pool = pool;
  }

  /**
   * @param state null for all states
   */
  public Uni<Page<AcquisitionRow>> page(
      Actor actor, @Nullable AcquisitionState state, int page, int size) {
    return pool.preparedQuery(COUNT)
        .execute(filter(actor, state))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(filter(actor, state).addInteger(size).addLong((long) page * size))
                    .map(rows -> Rows.list(rows, ListAcquisitions::row))
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private static Tuple filter(Actor actor, @Nullable AcquisitionState state) {
    return Tuple.tuple()
        .addString(Roles.ACQUIRER.equals(actor.role()) ? own(actor) : null)
        .addArrayOfString(actor.districts().toArray(String[]::new))
        .addString(state == null ? null : state.name());
  }

  /** Somebody without an organisation has no acquisitions. */
  private static String own(Actor actor) {
    return actor.organisation() == null ? "" : actor.organisation();
  }

  private static AcquisitionRow row(Row row) {
    return new AcquisitionRow(
        row.getLong("id"),
        row.getString("project_name"),
        row.getString("acquirer_name"),
        row.getString("district"),
        row.getString("place"),
        row.getString("developer"),
        AcquisitionState.valueOf(row.getString("state")),
        row.getLong("units"),
        row.getBigDecimal("price"),
        row.getOffsetDateTime("created_at").toInstant());
  }
}
