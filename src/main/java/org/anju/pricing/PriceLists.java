package org.anju.pricing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.anju.offering.Unit;
import org.anju.platform.database.Rows;
import org.anju.platform.web.Page;

/** The public price lists. A draft's list is seen by nobody here. */
@ApplicationScoped
public class PriceLists {

  private static final String LINES =
      """
      SELECT u.id, u.building, u.entrance, u.room, u.storey, u.layout, u.orientation, u.built_area,
             u.inner_area, u.shared_area, u.note, u.state, l.unit_price, l.total_price,
             count(*) OVER () AS total
      FROM price_list p
      JOIN offering o ON o.id = p.offering_id AND o.stage <> 'DRAFT'
      JOIN price_list_line l ON l.price_list_id = p.id
      JOIN unit u ON u.id = l.unit_id
      WHERE p.offering_id = $1 AND p.state = 'CURRENT'
        AND ($2 = '' OR u.building = $2)
        AND (NOT $3 OR u.state = 'AVAILABLE')
      ORDER BY u.building, u.entrance, u.storey, u.room
      LIMIT $4 OFFSET $5
      """;

  private static final String VERSIONS =
      """
      SELECT p.list_version, p.state, p.units, p.total_area, p.total_price, p.imported_at, p.file_digest
      FROM price_list p JOIN offering o ON o.id = p.offering_id AND o.stage <> 'DRAFT'
      WHERE p.offering_id = $1 ORDER BY p.list_version DESC
      """;

  private final Pool pool;

  PriceLists(Pool pool) {
    this.pool = pool;
  }

  /**
   * A unit with its price.
   *
   * @param builtArea m²
   * @param unitPrice yuan per m²
   * @param totalPrice yuan
   */
  public record PricedUnit(
      long id,
      String building,
      String entrance,
      String room,
      int storey,
      String layout,
      String orientation,
      BigDecimal builtArea,
      BigDecimal innerArea,
      BigDecimal sharedArea,
      BigDecimal unitPrice,
      BigDecimal totalPrice,
      String note,
      Unit.State state) {}

  /**
   * One version of a list.
   *
   * @param current whether it is the one in force
   * @param fileDigest SHA-256 of the workbook that it came from
   */
  public record Version(
      int version,
      boolean current,
      int units,
      BigDecimal totalArea,
      BigDecimal totalPrice,
      Instant importedAt,
      String fileDigest) {}

  /** {@code building} narrows the list; empty means all of them. */
  public Uni<Page<PricedUnit>> units(
      long offering, String building, boolean onlyAvailable, int page, int size) {
    return pool.preparedQuery(LINES)
        .execute(Tuple.of(offering, building, onlyAvailable, size, (long) page * size))
        .map(
            rows -> {
              List<Row> found = Rows.stream(rows).toList();
              long total = found.isEmpty() ? 0 : found.get(0).getLong("total");
              return new Page<>(found.stream().map(PriceLists::unit).toList(), total, page, size);
            });
  }

  /** All versions, newest first. */
  public Uni<List<Version>> versions(long offering) {
    return pool.preparedQuery(VERSIONS)
        .execute(Tuple.of(offering))
        .map(rows -> Rows.list(rows, PriceLists::version));
  }

  private static PricedUnit unit(Row row) {
    return new PricedUnit(
        row.getLong("id"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getInteger("storey"),
        row.getString("layout"),
        row.getString("orientation"),
        row.getBigDecimal("built_area"),
        row.getBigDecimal("inner_area"),
        row.getBigDecimal("shared_area"),
        row.getBigDecimal("unit_price"),
        row.getBigDecimal("total_price"),
        row.getString("note"),
        Unit.State.valueOf(row.getString("state")));
  }

  private static Version version(Row row) {
    return new Version(
        row.getInteger("list_version"),
        "CURRENT".equals(row.getString("state")),
        row.getInteger("units"),
        row.getBigDecimal("total_area"),
        row.getBigDecimal("total_price"),
        row.getOffsetDateTime("imported_at").toInstant(),
        row.getString("file_digest"));
  }
}
