package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.database.Rows;

/** The homes of an offering's current list with their prices. */
@ApplicationScoped
class ListedUnits {

  private static final String LINES =
      """
      SELECT u.building, u.entrance, u.room, u.storey, u.layout, u.orientation, u.built_area, u.inner_area,
             u.shared_area, u.note, u.stock_unit_id, l.unit_price, l.total_price
      FROM price_list p
      JOIN price_list_line l ON l.price_list_id = p.id
      JOIN unit u ON u.id = l.unit_id
      WHERE p.offering_id = $1 AND p.state = 'CURRENT'
      ORDER BY u.building, u.entrance, u.storey, u.room
      """;

  Uni<List<ListLine>> current(SqlClient client, long offering) {
    return client
        .preparedQuery(LINES)
        .execute(Tuple.of(offering))
        .map(rows -> Rows.list(rows, ListedUnits::line));
  }

  private static ListLine line(Row row) {
    return new ListLine(
        new ListUnit(
            row.getString("building"),
            row.getString("entrance"),
            row.getString("room"),
            row.getInteger("storey"),
            row.getString("layout"),
            row.getString("orientation"),
            row.getBigDecimal("built_area"),
            row.getBigDecimal("inner_area"),
            row.getBigDecimal("shared_area"),
            row.getString("note"),
            row.getLong("stock_unit_id")),
        row.getBigDecimal("unit_price"),
        row.getBigDecimal("total_price"));
  }
}
