package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.anju.platform.error.RefusedException;

/**
 * Holds a list against its limits with the values in force today: average and total against the
 * sheet's price (article 13), the area against what the costs paid for, the profit (article 10).
 */
@ApplicationScoped
public class CheckPrices {

  private static final String STORED =
      """
      SELECT p.offering_id, p.calculation_id, count(l.unit_id)::int AS units, sum(l.built_area) AS area,
             sum(l.unit_price * l.built_area) AS weighted, sum(l.total_price) AS total,
             coalesce(array_agg(u.stock_unit_id) FILTER (WHERE u.stock_unit_id IS NOT NULL), '{}') AS stock_units
      FROM price_list p
      JOIN price_list_line l ON l.price_list_id = p.id
      JOIN unit u ON u.id = l.unit_id
      WHERE p.id = $1
      GROUP BY p.id
      """;

  private static final String LOCK_PROJECT =
      """
      SELECT FROM housing_project
      WHERE id = (SELECT o.project_id FROM offering o JOIN price_list p ON p.offering_id = o.id WHERE p.id = $1)
      FOR NO KEY UPDATE
      """;

  private final PricedOfferings offerings;
  private final PriceSheets sheets;
  private final PriceFacts facts;

  CheckPrices(PricedOfferings offerings, PriceSheets sheets, PriceFacts facts) {
    this.offerings = offerings;
    this.sheets = sheets;
    this.facts = facts;
  }

  /** A list with the rules that hold for it. */
  record Checked(PriceRules rules, ListSums sums) {}

  /**
   * Refuses a stored list that does not keep its limits today, and one without a sheet; the words
   * name both numbers. Nobody prices another offering of its project until the transaction ends.
   */
  public Uni<Void> requireWithinCap(SqlConnection connection, long priceList) {
    return connection
        .preparedQuery(LOCK_PROJECT)
        .execute(Tuple.of(priceList))
        .chain(() -> stored(connection, priceList))
        .invoke(checked -> Obstacle.refuseAny(checked.rules().of(checked.sums())))
        .replaceWithVoid();
  }

  /**
   * How a stored list stands today; refused when it has no sheet.
   *
   * @param language of what stands against it
   */
  public Uni<ListStanding> standing(SqlClient client, long priceList, Locale language) {
    return stored(client, priceList)
        .map(checked -> ListStanding.of(checked.rules(), checked.sums(), language));
  }

  /** Lines that are not stored, with that sheet. */
  Uni<Checked> of(
      SqlClient client, PricedOffering offering, PriceSheet sheet, List<ListLine> lines) {
    List<Long> stockUnits =
        lines.stream().map(line -> line.unit().stockUnit()).filter(Objects::nonNull).toList();
    return facts
        .of(client, offering, sheet, stockUnits)
        .map(values -> new Checked(new PriceRules(sheet, values), ListSums.of(lines)));
  }

  private Uni<Checked> stored(SqlClient client, long priceList) {
    return client
        .preparedQuery(STORED)
        .execute(Tuple.of(priceList))
        .map(rows -> rows.iterator().next())
        .invoke(CheckPrices::requireSheet)
        .chain(list -> stored(client, list));
  }

  private Uni<Checked> stored(SqlClient client, Row list) {
    return offerings
        .any(client, list.getLong("offering_id"))
        .chain(
            offering ->
                sheets
                    .byId(client, list.getLong("calculation_id"))
                    .map(stored -> stored.requireOf(offering).sheet())
                    .chain(sheet -> stored(client, list, offering, sheet)));
  }

  private Uni<Checked> stored(
      SqlClient client, Row list, PricedOffering offering, PriceSheet sheet) {
    return facts
        .of(client, offering, sheet, List.of(list.getArrayOfLongs("stock_units")))
        .map(values -> new Checked(new PriceRules(sheet, values), sums(list)));
  }

  private static ListSums sums(Row list) {
    return new ListSums(
        list.getInteger("units"),
        list.getBigDecimal("area"),
        list.getBigDecimal("weighted"),
        list.getBigDecimal("total"));
  }

  private static void requireSheet(Row list) {
    if (list.getLong("calculation_id") == null) {
      throw RefusedException.of(CalculationRefusal.SHEET_MISSING);
    }
  }
}
