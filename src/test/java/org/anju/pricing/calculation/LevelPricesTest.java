package org.anju.pricing.calculation;

import static org.anju.pricing.calculation.Sheets.built;
import static org.anju.pricing.calculation.Sheets.home;
import static org.anju.pricing.calculation.Sheets.named;
import static org.anju.pricing.calculation.Sheets.number;
import static org.anju.pricing.calculation.Sheets.storeys;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.anju.platform.error.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelPricesTest {

  private static final Coefficients DIFFERING =
      new Coefficients(
          List.of(storeys(1, 5, "0.98"), storeys(6, 10, "1"), storeys(11, 18, "1.03")),
          List.of(named("南北", "1.02"), named("北", "0.97")),
          List.of());

  /** The expected prices were worked out in a spreadsheet with exact fractions. */
  @Test
  void homes_differ_by_their_coefficients_and_the_average_meets_the_limit() {
    PricePerMetre base = built("12345678.90", "45678901.23", "13579.24", "5").highest();
    List<ListUnit> homes =
        List.of(
            home("101", 1, "南北", "98.60"),
            home("601", 6, "南", "82.35"),
            home("1201", 12, "南 北", "112.48"),
            home("1202", 12, "北", "74.80"));

    List<ListLine> lines = LevelPrices.of(base, DIFFERING, homes);

    assertThat(lines)
        .extracting(ListLine::unitPrice, ListLine::totalPrice)
        .containsExactly(
            tuple(number("4373.12"), number("431189.63")),
            tuple(number("4374.87"), number("360270.54")),
            tuple(number("4596.24"), number("516985.08")),
            tuple(number("4370.94"), number("326946.31")));
    assertThat(ListSums.of(lines).average()).isEqualTo("4441.22");
    assertThat(ListSums.of(lines).total()).isEqualTo("1635391.56");
  }

  @Test
  void halves_that_are_rounded_up_never_carry_the_sum_past_the_limit() {
    PricePerMetre base = PricePerMetre.of(number("4960.05"));
    List<ListUnit> homes =
        List.of(
            home("1", 1, "南", "100.10"), home("2", 1, "南", "100.10"), home("3", 1, "南", "100.10"));
    assertThat(base.highestOf(number("300.30"))).isEqualTo("1489503.01");

    List<ListLine> lines = LevelPrices.of(base, Sheets.NONE, homes);

    assertThat(lines).extracting(ListLine::unitPrice).containsOnly(number("4960.04"));
    assertThat(ListSums.of(lines).total()).isEqualTo("1489500.00");
  }

  @Test
  void a_home_without_a_coefficient_costs_the_level() {
    List<ListLine> lines =
        LevelPrices.of(
            PricePerMetre.of(number("5000.00")), DIFFERING, List.of(home("701", 7, "东", "100.00")));

    assertThat(lines).extracting(ListLine::unitPrice).containsExactly(number("5000.00"));
  }

  @Test
  void a_price_below_a_cent_is_refused() {
    assertThatThrownBy(
            () ->
                LevelPrices.of(
                    PricePerMetre.of(number("0.009")),
                    Sheets.NONE,
                    List.of(home("1", 1, "南", "100.00"))))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused ->
                assertThat(refused.refusal()).isEqualTo(CalculationRefusal.PRICE_BELOW_A_CENT));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void whatever_the_homes_no_list_passes_its_limit_and_none_stays_two_cents_below_it(int seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      PricePerMetre base =
          new PricePerMetre(
              cents(random, 900_000_000).add(number("10000000.00")), cents(random, 1_000_000));
      List<ListUnit> homes = homes(random, 1 + random.nextInt(60));

      ListSums sums = ListSums.of(LevelPrices.of(base, DIFFERING, homes));

      assertThat(base.allows(sums.total(), sums.area())).isTrue();
      assertThat(base.allows(sums.weighted(), sums.area())).isTrue();
      BigDecimal twoCentsMore = sums.weighted().add(sums.area().multiply(number("0.02")));
      assertThat(base.allows(twoCentsMore, sums.area())).isFalse();
    }
  }

  private static List<ListUnit> homes(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            room ->
                home(
                    String.valueOf(room),
                    1 + random.nextInt(18),
                    random.nextBoolean() ? "北" : "南北",
                    cents(random, 12_000).toPlainString()))
        .toList();
  }

  /** At least 20.00. */
  private static BigDecimal cents(Random random, int most) {
    return BigDecimal.valueOf(2_000 + random.nextInt(most - 2_000), 2);
  }
}
