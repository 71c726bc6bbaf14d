package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.pricing.PricingRefusal;

/**
 * Stores the next version of a list: the homes that it names, its lines, and the version before
 * superseded. Homes that it leaves out are withdrawn, and those that were left over in an offering
 * that is over leave there. A few statements, however many homes.
 */
@ApplicationScoped
class WriteList {

  private static final String SUPERSEDE =
      "UPDATE price_list SET state = 'SUPERSEDED' WHERE offering_id = $1 AND state = 'CURRENT'";

  private static final String LIST =
      """
      INSERT INTO price_list (offering_id, list_version, state, units, total_area, total_price, calculation_id,
                              cap_total, cost_total, file_name, file_digest, imported_by, imported_at)
      SELECT $1, coalesce(max(list_version), 0) + 1, 'CURRENT', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
      FROM price_list WHERE offering_id = $1
      RETURNING id, list_version
      """;

  private static final String WITHDRAW =
      "UPDATE unit SET state = 'WITHDRAWN' WHERE offering_id = $1 AND state <> 'WITHDRAWN'";

  /**
   * Units of other offerings that are homes of the list, by their number in the ledger or by name.
   * $1 offering, $2 numbers, $3 buildings, $4 entrances, $5 rooms.
   */
  private static final String ELSEWHERE =
      """
      x.offering_id <> $1 AND x.state <> 'WITHDRAWN' AND (x.stock_unit_id = ANY ($2)
        OR x.stock_unit_id IS NULL AND x.project_id = (SELECT o.project_id FROM offering o WHERE o.id = $1)
           AND x.home_name IN (
             SELECT home_name(n.building, n.entrance, n.room)
             FROM unnest($3::text[], $4::text[], $5::text[]) AS n (building, entrance, room)))
      """;

  /**
   * Offerings that are over and have some of these homes left: nobody moves up in them meanwhile.
   */
  private static final String HOLD_LEFT =
      """
      SELECT FROM offering WHERE stage = 'COMPLETED' AND id IN (
        SELECT x.offering_id FROM unit x WHERE x.state = 'AVAILABLE' AND %s)
      ORDER BY id FOR NO KEY UPDATE
      """
          .formatted(ELSEWHERE);

  private static final String TAKE_LEFT =
      """
      UPDATE unit x SET state = 'WITHDRAWN', held_for = NULL, held_until = NULL
      WHERE %s AND left_over(x, $6)
      """
          .formatted(ELSEWHERE);

  private static final String UNITS =
      """
      INSERT INTO unit (offering_id, building, entrance, room, storey, layout, orientation, built_area,
                        inner_area, shared_area, note, stock_unit_id, state)
      SELECT $1, n.*, 'AVAILABLE'
      FROM unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[], $8::numeric[],
                  $9::numeric[], $10::numeric[], $11::text[], $12::bigint[]) AS n
      ON CONFLICT (offering_id, building, entrance, room) DO UPDATE SET
        storey = excluded.storey, layout = excluded.layout, orientation = excluded.orientation,
        built_area = excluded.built_area, inner_area = excluded.inner_area,
        shared_area = excluded.shared_area, note = excluded.note, stock_unit_id = excluded.stock_unit_id,
        state = 'AVAILABLE'
      """;

  private static final String LINES =
      """
      INSERT INTO price_list_line (price_list_id, unit_id, unit_price, total_price)
      SELECT $1, u.id, n.unit_price, n.total_price
      FROM unnest($3::text[], $4::text[], $5::text[], $6::numeric[], $7::numeric[])
        AS n (building, entrance, room, unit_price, total_price)
      JOIN unit u ON u.offering_id = $2 AND u.building = n.building AND u.entrance = n.entrance AND u.room = n.room
      """;

  private static final Set<String> ON_SALE_ONCE =
      Set.of("one_stock_unit_on_sale", "one_new_home_on_sale");

  private final BusinessClock clock;

  WriteList(BusinessClock clock) {
    this.clock = clock;
  }

  /**
   * A list that was found to keep its limits.
   *
   * @param sheet number of the sheet that it rests on
   * @param fileDigest SHA-256 in hex of the file that it came from, or of the list itself
   */
  record NewList(
      long offering,
      long sheet,
      CheckPrices.Checked checked,
      List<ListLine> lines,
      String fileName,
      String fileDigest) {

    BigDecimal cap() {
      return checked.rules().sheet().basis().highest().highestOf(checked.sums().area());
    }
  }

  /** Answers the list's version, from 1. */
  Uni<Integer> write(SqlConnection connection, Actor actor, NewList list) {
    return connection
        .preparedQuery(SUPERSEDE)
        .execute(Tuple.of(list.offering()))
        .chain(() -> connection.preparedQuery(LIST).execute(head(actor, list)))
        .map(rows -> rows.iterator().next())
        .call(() -> connection.preparedQuery(WITHDRAW).execute(Tuple.of(list.offering())))
        .call(() -> takeLeft(connection, list))
        .call(() -> connection.preparedQuery(UNITS).execute(units(list)))
        .call(stored -> connection.preparedQuery(LINES).execute(lines(stored, list)))
        .map(stored -> stored.getInteger("list_version"))
        .onFailure(PgException.class)
        .transform(WriteList::lastGuard);
  }

  /** Homes that are left over elsewhere leave there; any other is refused by the last guard. */
  private Uni<Void> takeLeft(SqlConnection connection, NewList list) {
    OffsetDateTime now = clock.now().atOffset(ZoneOffset.UTC);
    return connection
        .preparedQuery(HOLD_LEFT)
        .execute(homes(list))
        .chain(
            () -> connection.preparedQuery(TAKE_LEFT).execute(homes(list).addOffsetDateTime(now)))
        .replaceWithVoid();
  }

  private static Tuple homes(NewList list) {
    List<ListUnit> units = list.lines().stream().map(ListLine::unit).toList();
    return Tuple.tuple()
        .addLong(list.offering())
        .addArrayOfLong(
            units.stream().map(ListUnit::stockUnit).filter(Objects::nonNull).toArray(Long[]::new))
        .addArrayOfString(each(units, ListUnit::building, String[]::new))
        .addArrayOfString(each(units, ListUnit::entrance, String[]::new))
        .addArrayOfString(each(units, ListUnit::room, String[]::new));
  }

  private static Throwable lastGuard(Throwable failure) {
    String constraint = ((PgException) failure).getConstraint();
    if (constraint != null && ON_SALE_ONCE.contains(constraint)) {
      return RefusedException.of(CalculationRefusal.TAKEN_MEANWHILE);
    }
    return "prices_are_final".equals(constraint)
        ? RefusedException.of(PricingRefusal.PRICES_ARE_FINAL)
        : failure;
  }

  private Tuple head(Actor actor, NewList list) {
    ListSums sums = list.checked().sums();
    return Tuple.tuple()
        .addLong(list.offering())
        .addInteger(sums.units())
        .addBigDecimal(sums.area())
        .addBigDecimal(sums.total())
        .addLong(list.sheet())
        .addBigDecimal(list.cap())
        .addBigDecimal(list.checked().rules().profit(sums).map(Profit::cost).orElse(null))
        .addString(list.fileName())
        .addString(list.fileDigest())
        .addString(actor.id())
        .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
  }

  private static Tuple units(NewList list) {
    List<ListUnit> units = list.lines().stream().map(ListLine::unit).toList();
    return Tuple.tuple()
        .addLong(list.offering())
        .addArrayOfString(each(units, ListUnit::building, String[]::new))
        .addArrayOfString(each(units, ListUnit::entrance, String[]::new))
        .addArrayOfString(each(units, ListUnit::room, String[]::new))
        .addArrayOfInteger(each(units, ListUnit::storey, Integer[]::new))
        .addArrayOfString(each(units, ListUnit::layout, String[]::new))
        .addArrayOfString(each(units, ListUnit::orientation, String[]::new))
        .addArrayOfBigDecimal(each(units, ListUnit::builtArea, BigDecimal[]::new))
        .addArrayOfBigDecimal(each(units, ListUnit::innerArea, BigDecimal[]::new))
        .addArrayOfBigDecimal(each(units, ListUnit::sharedArea, BigDecimal[]::new))
        .addArrayOfString(each(units, ListUnit::note, String[]::new))
        .addArrayOfLong(each(units, ListUnit::stockUnit, Long[]::new));
  }

  private static Tuple lines(Row stored, NewList list) {
    return Tuple.tuple()
        .addLong(stored.getLong("id"))
        .addLong(list.offering())
        .addArrayOfString(each(list.lines(), line -> line.unit().building(), String[]::new))
        .addArrayOfString(each(list.lines(), line -> line.unit().entrance(), String[]::new))
        .addArrayOfString(each(list.lines(), line -> line.unit().room(), String[]::new))
        .addArrayOfBigDecimal(each(list.lines(), ListLine::unitPrice, BigDecimal[]::new))
        .addArrayOfBigDecimal(each(list.lines(), ListLine::totalPrice, BigDecimal[]::new));
  }

  private static <R, T> T[] each(List<R> rows, Function<R, T> value, IntFunction<T[]> array) {
    return rows.stream().map(value).toArray(array);
  }
}
