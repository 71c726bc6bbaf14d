package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The profit statement of a whole project (article 10), by the lists in force and the one that is
 * looked at, which takes the place of its offering's.
 *
 * @param others the project's other offerings that have a list
 * @param total of all of them and the list
 * @param highestRevenue what all may bring together at most, yuan
 */
@Schema(name = "ProjectProfit")
public record ProjectProfit(
    List<Line> others,
    Sum total,
    BigDecimal maxPercent,
    BigDecimal highestRevenue,
    boolean within) {

  @Schema(name = "OfferingProfit")
  public record Line(long offeringId, String offeringName, int listVersion, Sum sum) {}

  /** Yuan, and % of the cost, half-up; whether a limit is kept is decided undivided. */
  @Schema(name = "ProfitSum")
  public record Sum(BigDecimal revenue, BigDecimal cost, BigDecimal profit, BigDecimal percent) {

    static Sum of(Profit profit) {
      return new Sum(profit.revenue(), profit.cost(), profit.amount(), profit.percent());
    }
  }

  static ProjectProfit of(PriceValues values, Profit total) {
    BigDecimal most = values.policy().maxProfitPercent();
    return new ProjectProfit(
        values.others().stream().map(ProjectProfit::line).toList(),
        Sum.of(total),
        most,
        total.highestRevenue(most),
        total.isWithin(most));
  }

  private static Line line(OfferingProfit other) {
    return new Line(other.offering(), other.name(), other.listVersion(), Sum.of(other.profit()));
  }
}
