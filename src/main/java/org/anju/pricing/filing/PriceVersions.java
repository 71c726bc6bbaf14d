package org.anju.pricing.filing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.web.Page;

/** Every version of an offering's price list, for everybody. A draft's lists are seen by nobody. */
@ApplicationScoped
public class PriceVersions {

  private static final String PUBLIC =
      """
      FROM price_list p
      JOIN offering o ON o.id = p.offering_id AND o.stage <> 'DRAFT'
      LEFT JOIN price_notice n ON n.price_list_id = p.id
      WHERE p.offering_id = $1
      """;

  private static final String COUNT = "SELECT count(*) AS total " + PUBLIC;

  private static final String PAGE =
      "SELECT " + VersionRows.COLUMNS + PUBLIC + "ORDER BY p.list_version DESC LIMIT $2 OFFSET $3";

  private static final String LINES =
      """
      FROM price_list p
      JOIN offering o ON o.id = p.offering_id AND o.stage <> 'DRAFT'
      JOIN price_list_line l ON l.price_list_id = p.id
      JOIN unit u ON u.id = l.unit_id
      WHERE p.offering_id = $1 AND p.list_version = $2
      """;

  /** $1 offering, $2 version. */
  static final String UNITS =
      """
      SELECT u.building, u.entrance, u.room, l.storey, l.layout, l.orientation, l.built_area,
             l.unit_price, l.total_price
      """
          + LINES
          + "ORDER BY length(u.building), u.building, u.entrance, l.storey, u.room, u.id";

  private static final String COUNT_UNITS = "SELECT count(*) AS total " + LINES;

  private static final String WINDOW = " LIMIT $3 OFFSET $4";

  private final Pool pool;
  private final VersionRows versions;

  PriceVersions(Pool pool, VersionRows versions) {
    this.pool = pool;
    this.versions = versions;
  }

  /**
   * A unit as a version priced it. Amounts are yuan, of rents yuan per month.
   *
   * @param builtArea m²
   * @param unitPrice per m²
   */
  public record VersionUnit(
      String building,
      String entrance,
      String room,
      int storey,
      String layout,
      String orientation,
      BigDecimal builtArea,
      BigDecimal unitPrice,
      BigDecimal totalPrice) {}

  /** The versions of an offering, the newest first. */
  public Uni<Page<PriceVersion>> page(long offering, int page, int size) {
    return total(COUNT, Tuple.of(offering))
        .chain(
            total ->
                rows(PAGE, Tuple.of(offering, size, (long) page * size))
                    .chain(versions::of)
                    .map(items -> new Page<>(items, total, page, size)));
  }

  /** The units of a version; none of a version that there is not. */
  public Uni<Page<VersionUnit>> units(long offering, int version, int page, int size) {
    return total(COUNT_UNITS, Tuple.of(offering, version))
        .chain(
            total ->
                rows(UNITS + WINDOW, Tuple.of(offering, version, size, (long) page * size))
                    .map(rows -> rows.stream().map(PriceVersions::unit).toList())
                    .map(items -> new Page<>(items, total, page, size)));
  }

  private Uni<Long> total(String sql, Tuple asked) {
    return pool.preparedQuery(sql)
        .execute(asked)
        .map(rows -> rows.iterator().next().getLong("total"));
  }

  private Uni<List<Row>> rows(String sql, Tuple asked) {
    return pool.preparedQuery(sql).execute(asked).map(rows -> Rows.stream(rows).toList());
  }

  private static VersionUnit unit(Row row) {
    return new VersionUnit(
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getInteger("storey"),
        row.getString("layout"),
        row.getString("orientation"),
        row.getBigDecimal("built_area"),
        row.getBigDecimal("unit_price"),
        row.getBigDecimal("total_price"));
  }
}
