package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.anju.platform.database.Rows;
import org.anju.platform.security.Actor;
import org.anju.platform.web.Page;

/** Shows the units of an acquisition with their limits; those that were left out come last. */
@ApplicationScoped
public class ReadUnits {

  private static final String COUNT =
      "SELECT count(*) AS total FROM acquisition_unit WHERE acquisition_id = $1";

  private static final String PAGE =
      """
      SELECT u.price, u.contract_price, u.live, u.left_out_reason, e.name AS estate, b.name AS building, s.entrance,
             s.room, s.layout, i.measured_area, i.fit_out, i.facilities, i.registration_number, i.findings,
             i.agreed_price, i.inspected_on, %s
      FROM acquisition_unit u
      JOIN stock_unit s ON s.id = u.stock_unit_id
      JOIN stock_building b ON b.id = s.building_id
      JOIN estate e ON e.id = b.estate_id
      LEFT JOIN LATERAL (
        SELECT * FROM acquisition_inspection i
        WHERE i.acquisition_id = u.acquisition_id AND i.stock_unit_id = u.stock_unit_id
        ORDER BY i.id DESC LIMIT 1) i ON true
      WHERE u.acquisition_id = $1
      ORDER BY NOT u.live, s.code
      LIMIT $2 OFFSET $3
      """
          .formatted(LedgerRows.COLUMNS);

  private final Pool pool;
  private final AcquisitionCases cases;
  private final ReadPurchase purchases;
  private final ShownLimits shownLimits;

  ReadUnits(Pool pool, AcquisitionCases cases, ReadPurchase purchases, ShownLimits shownLimits) {
    this.pool = pool;
    this.cases = cases;
    this.purchases = purchases;
    this.shownLimits = shownLimits;
  }

  public Uni<Page<AcquisitionUnit>> page(Actor actor, long id, int page, int size) {
    return cases
        .shown(pool, actor, id)
        .chain(found -> limits(found))
        .chain(limits -> page(id, limits, page, size));
  }

  private Uni<Optional<AcquisitionLimits>> limits(AcquisitionCase found) {
    return purchases.of(pool, found).chain(purchase -> shownLimits.of(found, purchase));
  }

  private Uni<Page<AcquisitionUnit>> page(
      long id, Optional<AcquisitionLimits> limits, int page, int size) {
    return pool.preparedQuery(COUNT)
        .execute(Tuple.of(id))
        .map(rows -> rows.iterator().next().getLong("total"))
        .chain(
            total ->
                items(id, limits, page, size).map(items -> new Page<>(items, total, page, size)));
  }

  private Uni<List<AcquisitionUnit>> items(
      long id, Optional<AcquisitionLimits> limits, int page, int size) {
    return pool.preparedQuery(PAGE)
        .execute(Tuple.of(id, size, (long) page * size))
        .map(rows -> Rows.list(rows, row -> unit(row, limits)));
  }

  private static AcquisitionUnit unit(Row row, Optional<AcquisitionLimits> limits) {
    Inspection inspection = ReadPurchase.inspection(row);
    boolean isSettled = inspection != null && row.getBoolean("live");
    PurchaseUnit contracted =
        new PurchaseUnit(LedgerRows.unit(row), row.getBigDecimal("contract_price"), inspection);
    return new AcquisitionUnit(
        contracted.ledger().id(),
        contracted.code(),
        row.getString("estate"),
        row.getString("building"),
        row.getString("entrance"),
        row.getString("room"),
        row.getString("layout"),
        contracted.ledger().builtArea(),
        row.getBigDecimal("price"),
        contracted.price(),
        limits.map(each -> each.of(contracted.payableArea())).orElse(null),
        inspection,
        isSettled ? contracted.settledPrice() : null,
        row.getBoolean("live"),
        row.getString("left_out_reason"));
  }
}
