package org.anju.pricing.calculation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.anju.platform.database.Rows;

/**
 * Finds what the other offerings of a project bring and cost, by their lists in force. A home that
 * was left over in an offering that is over counts where it is offered next.
 */
@ApplicationScoped
class FindProfits {

  /** $1 project, $2 offering. Homes to let are not sold; lists of before have no sheet. */
  private static final String PROFITS =
      """
      SELECT o.id, o.name, p.list_version, c.basis, c.land_cost, c.construction_cost, c.cost_area, c.markup_percent,
             sum(l.built_area) AS area, sum(l.total_price) AS revenue, sum(bought.price) AS purchase,
             (SELECT coalesce(sum(i.amount), 0) FROM price_cost_item i WHERE i.calculation_id = c.id) AS other_costs
      FROM offering o
      JOIN price_list p ON p.offering_id = o.id AND p.state = 'CURRENT'
      JOIN price_calculation c ON c.id = p.calculation_id AND c.project_id = o.project_id
      JOIN price_list_line l ON l.price_list_id = p.id
      JOIN unit u ON u.id = l.unit_id
      LEFT JOIN LATERAL (
        SELECT b.price FROM acquisition_unit b
        JOIN acquisition a ON a.id = b.acquisition_id AND a.state = 'HANDED_OVER'
        WHERE b.live AND b.stock_unit_id = u.stock_unit_id) bought ON true
      WHERE o.project_id = $1 AND o.id <> $2 AND c.basis <> 'RENT'
        AND u.state <> 'WITHDRAWN' AND (o.stage <> 'COMPLETED' OR u.state <> 'AVAILABLE')
      GROUP BY o.id, p.id, c.id
      HAVING c.basis = 'BUILT' OR count(bought.price) > 0
      ORDER BY o.id
      """;

  Uni<List<OfferingProfit>> elsewhere(SqlClient client, PricedOffering offering) {
    return client
        .preparedQuery(PROFITS)
        .execute(Tuple.of(offering.project(), offering.id()))
        .map(rows -> Rows.list(rows, FindProfits::profit));
  }

  private static OfferingProfit profit(Row row) {
    return new OfferingProfit(
        row.getLong("id"),
        row.getString("name"),
        row.getInteger("list_version"),
        PriceBasis.Kind.valueOf(row.getString("basis")) == PriceBasis.Kind.BUILT
            ? ofBuilt(row)
            : Profit.ofBought(
                row.getBigDecimal("revenue"),
                row.getBigDecimal("purchase"),
                row.getBigDecimal("other_costs")));
  }

  private static Profit ofBuilt(Row row) {
    BigDecimal area = row.getBigDecimal("area");
    PriceBasis.Built basis =
        new PriceBasis.Built(
            row.getBigDecimal("land_cost"),
            row.getBigDecimal("construction_cost"),
            row.getBigDecimal("cost_area"),
            row.getBigDecimal("markup_percent"));
    return Profit.ofBuilt(
        row.getBigDecimal("revenue"), basis, area, row.getBigDecimal("other_costs"));
  }
}
