package org.anju.pricing.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * How a list stands against its limits.
 *
 * @param area m²
 * @param average area-weighted, yuan per m², half-up; of homes to let per month
 * @param averageCap yuan per m², rounded down; both are compared undivided
 * @param total yuan; of homes to let per month
 * @param totalCap yuan, rounded down
 * @param profit null for homes to let
 * @param project of all its offerings together; null for homes to let
 * @param against what stands against it, the gravest first; empty when it may be saved and filed
 */
public record ListStanding(
    int units,
    BigDecimal area,
    BigDecimal average,
    BigDecimal averageCap,
    BigDecimal total,
    BigDecimal totalCap,
    @Nullable Statement profit,
    @Nullable ProjectProfit project,
    List<Obstacle.Worded> against) {

  /**
   * The profit statement (article 10), yuan.
   *
   * @param otherCosts what the sheet names beside land and building or purchase
   * @param cost all of it
   * @param percent of the cost, %
   * @param maxPercent the most, %
   * @param highestRevenue what the list may bring at most
   */
  @Schema(name = "ProfitStatement")
  public record Statement(
      BigDecimal revenue,
      BigDecimal otherCosts,
      BigDecimal cost,
      BigDecimal profit,
      BigDecimal percent,
      BigDecimal maxPercent,
      BigDecimal highestRevenue) {}

  static ListStanding of(PriceRules rules, ListSums sums, Locale language) {
    PricePerMetre highest = rules.sheet().basis().highest();
    return new ListStanding(
        sums.units(),
        sums.area(),
        sums.average(),
        highest.shown(),
        sums.total(),
        highest.highestOf(sums.area()),
        rules.profit(sums).map(profit -> statement(rules, profit)).orElse(null),
        rules
            .projectProfit(sums)
            .map(total -> ProjectProfit.of(rules.values(), total))
            .orElse(null),
        rules.of(sums).stream().map(obstacle -> obstacle.worded(language)).toList());
  }

  private static Statement statement(PriceRules rules, Profit profit) {
    BigDecimal most = rules.values().policy().maxProfitPercent();
    return new Statement(
        profit.revenue(),
        rules.sheet().otherCosts(),
        profit.cost(),
        profit.amount(),
        profit.percent(),
        most,
        profit.highestRevenue(most));
  }
}
