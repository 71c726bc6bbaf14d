package org.anju.acquisition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.anju.platform.error.RefusedException;

/**
 * Stores the prices that a step has checked, each beside the highest that it was allowed: the
 * database refuses one that is above.
 */
@ApplicationScoped
class WritePrices {

  private static final String UNITS =
      """
      UPDATE acquisition_unit u SET price = priced.price, highest_price = priced.highest
      FROM unnest($2::bigint[], $3::numeric[], $4::numeric[]) AS priced (unit, price, highest)
      WHERE u.acquisition_id = $1 AND u.stock_unit_id = priced.unit
      """;

  private static final String SUM =
      """
      UPDATE acquisition SET version = version + 1,
        price = (SELECT sum(price) FROM acquisition_unit WHERE acquisition_id = $1 AND live)
      WHERE id = $1
      """;

  /** As they were proposed or contracted, for the ledger's areas. */
  Uni<Void> proposed(SqlConnection connection, AcquisitionCase found, Purchase purchase) {
    return write(
        connection, found, purchase, PurchaseUnit::price, unit -> unit.ledger().builtArea());
  }

  /** As they are paid in the end, for the measured areas. */
  Uni<Void> settled(SqlConnection connection, AcquisitionCase found, Purchase purchase) {
    return write(
        connection, found, purchase, PurchaseUnit::settledPrice, PurchaseUnit::payableArea);
  }

  private static Uni<Void> write(
      SqlConnection connection,
      AcquisitionCase found,
      Purchase purchase,
      Function<PurchaseUnit, BigDecimal> price,
      Function<PurchaseUnit, BigDecimal> area) {
    AcquisitionLimits limits = purchase.limits();
    List<PurchaseUnit> priced =
        purchase.units().stream().filter(unit -> unit.price() != null).toList();
    Tuple values =
        Tuple.tuple()
            .addLong(found.id())
            .addArrayOfLong(each(priced, unit -> unit.ledger().id(), Long[]::new))
            .addArrayOfBigDecimal(each(priced, price, BigDecimal[]::new))
            .addArrayOfBigDecimal(
                each(priced, unit -> limits.of(area.apply(unit)).highest(), BigDecimal[]::new));
    return connection
        .preparedQuery(UNITS)
        .execute(values)
        .chain(() -> connection.preparedQuery(SUM).execute(Tuple.of(found.id())))
        .onFailure(PgException.class)
        .transform(WritePrices::lastGuard)
        .replaceWithVoid();
  }

  private static Throwable lastGuard(Throwable failure) {
    return "paid_within_price".equals(((PgException) failure).getConstraint())
        ? RefusedException.of(AcquisitionRefusal.PAID_ABOVE_PRICE)
        : failure;
  }

  private static <T> T[] each(
      List<PurchaseUnit> units, Function<PurchaseUnit, T> value, IntFunction<T[]> array) {
    return units.stream().map(value).toArray(array);
  }
}
