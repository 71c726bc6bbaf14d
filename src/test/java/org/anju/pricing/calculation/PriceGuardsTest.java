package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.PricedCity.PLACE;
import static org.anju.pricing.calculation.PricedCity.homeOf;
import static org.anju.pricing.calculation.Sheets.acquired;
import static org.anju.pricing.calculation.Sheets.built;
import static org.anju.pricing.calculation.Sheets.storeys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vertx.pgclient.PgException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, should a use case ever let it through. */
class PriceGuardsTest {

  private static final String COPY_LIST =
      """
      INSERT INTO price_list (offering_id, list_version, state, units, total_area, total_price, calculation_id,
        cap_total, cost_total, file_name, file_digest, imported_by, imported_at)
      SELECT %s, 9, 'SUPERSEDED', units, total_area, %s, calculation_id, cap_total, cost_total, file_name,
        file_digest, imported_by, imported_at
      FROM price_list WHERE id = $1
      """;

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
  void no_list_costs_more_than_its_own_limit() {
    long list = listed();

    city.city.run(COPY_LIST.formatted("offering_id", "cap_total"), list);
    assertThat(violated(COPY_LIST.formatted("offering_id", "cap_total + 0.01"), list))
        .isEqualTo("price_list_within_cap");
  }

  @Test
  void no_list_rests_on_the_sheet_of_another_offering() {
    long list = listed();
    long other = city.offering(city.project("ALLOCATED_LAND", "SALE"));

    assertThat(violated(COPY_LIST.formatted(String.valueOf(other), "total_price"), list))
        .isEqualTo("price_list_rests_on_its_sheet");
  }

  @Test
  void bands_of_storeys_do_not_overlap_within_a_sheet() {
    long offering = city.offering(city.project("ALLOCATED_LAND", "SALE"));
    Coefficients bands = new Coefficients(List.of(storeys(1, 5, "0.98")), List.of(), List.of());
    for (int version = 1; version <= 2; version++) {
      city.sheet(offering, PricedCity.draft(built("0.00", "100.00", "1.00", "5"), null, bands));
    }
    String band =
        """
        INSERT INTO price_coefficient (calculation_id, number, feature, storey_from, storey_until, factor)
        SELECT max(id), 2, 'STOREY', %d, 9, 1 FROM price_calculation WHERE offering_id = $1
        """;

    assertThat(violated(band.formatted(5), offering)).isEqualTo("storey_bands_apart");
    city.city.run(band.formatted(6), offering);
  }

  @Test
  void a_home_of_the_ledger_is_on_sale_once() {
    long project = city.project("ACQUIRED", "SALE");
    city.handedOver(project, PLACE, "480000.00", "100.00");
    long first = city.offering(project);
    city.sheet(first, acquired(PLACE, "5"));
    city.generated(first);
    String copy =
        """
        INSERT INTO unit (offering_id, building, entrance, room, storey, layout, orientation, built_area, inner_area,
          shared_area, stock_unit_id, state)
        SELECT $2, building, entrance, room, storey, layout, orientation, built_area, inner_area, shared_area,
          stock_unit_id, '%s'
        FROM unit WHERE offering_id = $1
        """;
    long second = city.offering(project);

    assertThat(violated(copy.formatted("AVAILABLE"), first, second))
        .isEqualTo("one_stock_unit_on_sale");
    city.city.run(copy.formatted("WITHDRAWN"), first, second);
  }

  @Test
  void what_was_written_is_neither_changed_nor_deleted() {
    listed();

    for (String table : List.of("price_calculation", "price_cost_item", "price_coefficient")) {
      assertThat(refused("DELETE FROM " + table).getErrorMessage()).contains("append-only");
    }
    assertThat(refused("UPDATE price_calculation SET markup_percent = 6").getErrorMessage())
        .contains("append-only");
  }

  /** The number of a list that stands on its sheet. */
  private static long listed() {
    long offering = city.offering(city.project("ALLOCATED_LAND", "SALE"));
    city.sheet(offering, built("100000.00", "800000.00", "200.00", "5"));
    city.imported(offering, homeOf("1栋", "101", "100.00", "4000.00"));
    return city.list(offering);
  }

  private static String violated(String sql, Object... values) {
    return refused(sql, values).getConstraint();
  }

  private static PgException refused(String sql, Object... values) {
    return catchThrowableOfType(PgException.class, () -> city.city.run(sql, values));
  }
}
