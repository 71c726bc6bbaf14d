package org.anju.stock;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;

/** Lists the units of the ledger. */
@ApplicationScoped
public class StockLedger {

  private static final String PAGE =
      "SELECT l.*, acquired.taken, count(*) OVER () AS total\n"
          + LedgerQuery.FROM_LEDGER
          + "ORDER BY %s LIMIT $12 OFFSET $13";

  private final Pool pool;
  private final LedgerQuery query;

  StockLedger(Pool pool, LedgerQuery query) {
    this.pool = pool;
    this.query = query;
  }

  /** Pages count from 0. */
  public Uni<Page<StockUnitLine>> page(
      Actor actor, StockFilter filter, StockOrder order, int page, int size) {
    return pool.preparedQuery(PAGE.formatted(order.columns()))
        .execute(query.values(actor, filter).addInteger(size).addLong((long) page * size))
        .map(
            rows -> {
              List<Row> found = Rows.stream(rows).toList();
              long total = found.isEmpty() ? 0 : found.get(0).getLong("total");
              return new Page<>(found.stream().map(StockLedger::line).toList(), total, page, size);
            });
  }

  static StockUnitLine line(Row row) {
    return new StockUnitLine(
        row.getLong("id"),
        row.getString("code"),
        row.getString("district"),
        row.getString("estate"),
        row.getString("address"),
        row.getString("developer"),
        row.getString("credit_code"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getInteger("storey"),
        row.getString("layout"),
        row.getString("orientation"),
        row.getBigDecimal("built_area"),
        row.getBigDecimal("inner_area"),
        row.getLocalDate("completed_on"),
        SaleState.valueOf(row.getString("sale_state")),
        Encumbrance.valueOf(row.getString("encumbrance")),
        row.getBigDecimal("asking_price"),
        Title.valueOf(row.getString("title")),
        row.getBoolean("taken"));
  }
}
