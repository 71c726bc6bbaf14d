package org.anju.pricing.filing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.error.RefusedException;
import org.anju.platform.web.Page;
import org.jetbrains.annotations.Nullable;

/** What a version of a price list changed against the one before, for everybody. */
@ApplicationScoped
public class CompareVersions {

  /** $1 offering, $2 version. */
  private static final String CHANGES =
      """
      WITH pair AS (
        SELECT p.id AS now_id, b.id AS before_id
        FROM price_list p
        JOIN offering o ON o.id = p.offering_id AND o.stage <> 'DRAFT'
        JOIN price_list b ON b.offering_id = p.offering_id AND b.list_version = p.list_version - 1
        WHERE p.offering_id = $1 AND p.list_version = $2
      ), change AS (
        SELECT CASE WHEN b.price_list_id IS NULL THEN 'ADDED' WHEN n.price_list_id IS NULL THEN 'WITHDRAWN'
                    ELSE 'CHANGED' END AS kind,
               unit_id, b.built_area AS area_before, n.built_area AS area_now,
               b.unit_price AS unit_price_before, n.unit_price AS unit_price_now,
               b.total_price AS total_before, n.total_price AS total_now
        FROM (SELECT l.* FROM price_list_line l JOIN pair ON l.price_list_id = pair.before_id) b
        FULL JOIN (SELECT l.* FROM price_list_line l JOIN pair ON l.price_list_id = pair.now_id) n USING (unit_id)
        WHERE (b.built_area, b.unit_price, b.total_price)
              IS DISTINCT FROM (n.built_area, n.unit_price, n.total_price)
      )
      """;

  private static final String SUMMARY =
      CHANGES
          + """
          SELECT p.list_version, b.list_version AS before, b.total_price AS total_before,
                 p.total_price AS total_now,
                 count(*) FILTER (WHERE c.kind = 'ADDED') AS added,
                 count(*) FILTER (WHERE c.kind = 'WITHDRAWN') AS withdrawn,
                 count(*) FILTER (WHERE c.unit_price_now > c.unit_price_before) AS dearer,
                 count(*) FILTER (WHERE c.unit_price_now < c.unit_price_before) AS cheaper,
                 count(*) FILTER (WHERE c.area_now <> c.area_before) AS remeasured
          FROM price_list p
          JOIN offering o ON o.id = p.offering_id AND o.stage <> 'DRAFT'
          LEFT JOIN price_list b ON b.offering_id = p.offering_id AND b.list_version = p.list_version - 1
          LEFT JOIN change c ON true
          WHERE p.offering_id = $1 AND p.list_version = $2
          GROUP BY p.id, b.id
          """;

  private static final String COUNT =
      CHANGES + "SELECT count(*) AS total FROM change WHERE $3::text IS NULL OR kind = $3";

  private static final String PAGE =
      CHANGES
          + """
          SELECT c.*, u.building, u.entrance, u.room FROM change c JOIN unit u ON u.id = c.unit_id
          WHERE $3::text IS NULL OR c.kind = $3
          ORDER BY length(u.building), u.building, u.entrance, u.storey, u.room, u.id LIMIT $4 OFFSET $5
          """;

  private final Pool pool;

  CompareVersions(Pool pool) {
    this.pool = pool;
  }

  /** How many units a version changed; refused when there is no such version. */
  public Uni<VersionDifference> summary(long offering, int version) {
    return pool.preparedQuery(SUMMARY)
        .execute(Tuple.of(offering, version))
        .map(CompareVersions::required);
  }

  /**
   * The units that a version changed; of a first version none.
   *
   * @param kind null for all
   */
  public Uni<Page<PriceChange>> changes(
      long offering, int version, @Nullable ChangeKind kind, int page, int size) {
    return pool.preparedQuery(COUNT)
        .execute(asked(offering, version, kind))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                pool.preparedQuery(PAGE)
                    .execute(
                        asked(offering, version, kind).addInteger(size).addLong((long) page * size))
                    .map(rows -> new Page<>(listed(rows), total, page, size)));
  }

  private static Tuple asked(long offering, int version, @Nullable ChangeKind kind) {
    return Tuple.of(offering, version, kind == null ? null : kind.name());
  }

  private static VersionDifference required(RowSet<Row> rows) {
    if (rows.size() == 0) {
      throw RefusedException.of(PriceFilingRefusal.UNKNOWN);
    }
    Row row = rows.iterator().next();
    return new VersionDifference(
        row.getInteger("list_version"),
        row.getInteger("before"),
        row.getLong("added"),
        row.getLong("withdrawn"),
        row.getLong("dearer"),
        row.getLong("cheaper"),
        row.getLong("remeasured"),
        row.getBigDecimal("total_before"),
        row.getBigDecimal("total_now"));
  }

  private static List<PriceChange> listed(RowSet<Row> rows) {
    return Rows.list(rows, CompareVersions::change);
  }

  private static PriceChange change(Row row) {
    return new PriceChange(
        ChangeKind.valueOf(row.getString("kind")),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getBigDecimal("area_before"),
        row.getBigDecimal("area_now"),
        row.getBigDecimal("unit_price_before"),
        row.getBigDecimal("unit_price_now"),
        row.getBigDecimal("total_before"),
        row.getBigDecimal("total_now"));
  }
}
