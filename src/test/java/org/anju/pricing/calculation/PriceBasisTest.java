package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.Sheets.acquired;
import static org.anju.pricing.calculation.Sheets.built;
import static org.anju.pricing.calculation.Sheets.number;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.anju.project.ProjectUse;
import org.anju.project.SupplyWay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceBasisTest {

  @ParameterizedTest
  @CsvSource({
    "ACQUIRED,       SALE, ACQUIRED",
    "ALLOCATED_LAND, SALE, BUILT",
    "IDLE_LAND,      SALE, BUILT",
    "OTHER,          SALE, BUILT",
    "ACQUIRED,       RENT, RENT",
    "ALLOCATED_LAND, RENT, RENT"
  })
  void the_way_and_the_use_of_a_project_say_what_its_prices_rest_on(
      SupplyWay way, ProjectUse use, PriceBasis.Kind basis) {
    assertThat(PriceBasis.Kind.of(way, use)).isEqualTo(basis);
  }

  @Test
  void acquired_homes_cost_the_replacement_price_and_a_share_of_the_construction_cost() {
    PricePerMetre highest = acquired("团城山", "5").highest();

    assertThat(highest.shown()).isEqualTo("4960.00");
    assertThat(highest.highestOf(number("8325.37"))).isEqualTo("41293835.20");
  }

  @Test
  void new_built_homes_cost_land_and_construction_and_a_share_of_the_construction_cost() {
    PricePerMetre highest = built("12345678.90", "45678901.23", "13579.24", "5").highest();

    assertThat(highest.shown()).isEqualTo("4441.22");
    assertThat(highest.highestOf(number("368.23"))).isEqualTo("1635394.04");
  }

  @Test
  void a_price_that_was_divided_first_would_allow_or_refuse_other_sums() {
    PricePerMetre highest = built("0.00", "20000000.00", "3000.00", "0").highest();

    assertThat(highest.shown()).isEqualTo("6666.66");
    assertThat(highest.allows(number("20000000.00"), number("3000.00"))).isTrue();
    assertThat(highest.allows(number("20000000.01"), number("3000.00"))).isFalse();
  }

  @Test
  void homes_to_let_cost_a_share_of_the_market_rent() {
    PriceBasis.Rented rented =
        new PriceBasis.Rented(number("23.55"), "调查", LocalDate.of(2026, 10, 1), number("70"));

    assertThat(rented.highest().shown()).isEqualTo("16.48");
    assertThat(rented.highest().highestOf(number("100.00"))).isEqualTo("1648.50");
  }
}
