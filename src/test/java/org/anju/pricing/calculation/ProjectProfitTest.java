package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.PricedCity.PLACE;
import static org.anju.pricing.calculation.PricedCity.homeOf;
import static org.anju.pricing.calculation.Sheets.acquired;
import static org.anju.pricing.calculation.Sheets.built;
import static org.anju.pricing.calculation.Sheets.cost;
import static org.anju.pricing.calculation.Sheets.number;
import static org.anju.selection.SaleCity.await;
import static org.anju.selection.SaleCity.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What all offerings of a project bring and cost together (article 10). */
class ProjectProfitTest {

  private static PricedCity city;

  @BeforeAll
  static void open() {
    city = new PricedCity();
  }

  @AfterAll
  static void close() {
    city.close();
  }

  @Test
  void the_statement_of_new_built_homes_has_each_offering_and_their_sum() {
    long project = city.project("IDLE_LAND", "SALE");
    long first = city.offering(project);
    long second = city.offering(project);
    city.sheet(first, built("0.00", "1000000.00", "300.00", "5"), cost("100.00"));
    city.imported(first, homeOf("1栋", "101", "50.00", "3400.00"));
    city.sheet(second, built("0.00", "1000000.00", "300.00", "5"));
    city.imported(second, homeOf("2栋", "101", "50.00", "3400.00"));

    ProjectProfit statement = city.shown(second).list().standing().project();

    assertThat(statement.others())
        .extracting(
            ProjectProfit.Line::offeringId, ProjectProfit.Line::listVersion, each -> each.sum())
        .containsExactly(tuple(first, 1, sum("170000.00", "166766.67", "3233.33", "1.94")));
    assertThat(statement.total()).isEqualTo(sum("340000.00", "333433.33", "6566.67", "1.97"));
    assertThat(statement.highestRevenue()).isEqualTo("350105.00");
    assertThat(statement.within()).isTrue();
  }

  @Test
  void a_project_above_the_limit_blocks_every_list_of_it_until_it_is_below() {
    long project = city.project("ACQUIRED", "SALE");
    long homes = city.handedOver(project, PLACE, "475000.00", "100.00", "100.00").get(0);
    String building = city.city.text("SELECT name FROM stock_building ORDER BY id DESC LIMIT 1");
    long first = city.offering(project);
    long second = city.offering(project);
    for (long offering : new long[] {first, second}) {
      city.sheet(offering, acquired(PLACE, "5"));
    }
    city.imported(first, homeOf(building, "101", "100.00", "4960.00"));
    city.imported(second, homeOf(building, "201", "100.00", "4960.00"));
    long list = city.list(second);
    await(city.pool.withConnection(each -> city.check.requireWithinCap(each, list)));

    city.city.run("UPDATE acquisition_unit SET price = 460000 WHERE stock_unit_id = $1", homes);

    assertThat(refusal(city.pool.withConnection(each -> city.check.requireWithinCap(each, list))))
        .as("the settled price of the other offering's home fell")
        .isEqualTo(CalculationRefusal.PROJECT_PROFIT_TOO_HIGH);
    assertThat(refusal(city.importing(second, homeOf(building, "201", "100.00", "4857.51"))))
        .isEqualTo(CalculationRefusal.PROJECT_PROFIT_TOO_HIGH);
    city.imported(second, homeOf(building, "201", "100.00", "4857.50"));
    ProjectProfit statement = city.shown(second).list().standing().project();
    assertThat(statement.total()).isEqualTo(sum("981750.00", "935000.00", "46750.00", "5.00"));
  }

  private static ProjectProfit.Sum sum(String revenue, String cost, String profit, String percent) {
    return new ProjectProfit.Sum(number(revenue), number(cost), number(profit), number(percent));
  }
}
