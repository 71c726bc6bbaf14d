package org.anju.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rounding rules, to the cent. */
class YuanTest {

  private static final int TRIES = 10_000;

  @ParameterizedTest
  @CsvSource({"1.004,1.00", "1.005,1.01", "1.0049999,1.00", "-1.005,-1.01", "7,7.00"})
  void amounts_are_rounded_half_up_to_the_cent(BigDecimal amount, BigDecimal rounded) {
    assertThat(Yuan.round(amount)).isEqualTo(rounded);
  }

  @ParameterizedTest
  @CsvSource({"1.009,1.00", "1.001,1.00", "1.00,1.00", "0.019999,0.01"})
  void limits_are_rounded_down_to_the_cent(BigDecimal limit, BigDecimal rounded) {
    assertThat(Yuan.capped(limit)).isEqualTo(rounded);
  }

  @Test
  void three_per_cent_of_a_price_is_rounded_once() {
    assertThat(Yuan.percentOf(amount("4816350.50"), amount("3"))).isEqualTo(amount("144490.52"));
    assertThat(Yuan.percentOf(amount("0.16"), amount("3"))).isEqualTo(amount("0.00"));
    assertThat(Yuan.percentOf(amount("0.17"), amount("3"))).isEqualTo(amount("0.01"));
  }

  @Test
  void a_markup_of_at_most_five_per_cent_never_gains_a_cent_by_rounding() {
    assertThat(Yuan.percentOf(amount("100.10"), amount("5"))).isEqualTo(amount("5.01"));
    assertThat(Yuan.cappedPercentOf(amount("100.10"), amount("5"))).isEqualTo(amount("5.00"));
  }

  @Test
  void a_price_and_its_limit_come_from_the_same_area_and_differ_in_rounding_alone() {
    BigDecimal area = amount("89.37");
    assertThat(Yuan.times(amount("5321.50"), area)).isEqualTo(amount("475582.46"));
    assertThat(Yuan.cappedTimes(amount("5321.50"), area)).isEqualTo(amount("475582.45"));
  }

  @Test
  void no_limit_ever_lies_above_what_it_comes_from() {
    Random random = new Random(7);
    for (int i = 0; i < TRIES; i++) {
      BigDecimal perSquareMetre = BigDecimal.valueOf(random.nextInt(2_000_000), 2);
      BigDecimal area = BigDecimal.valueOf(random.nextInt(12_000) + 1L, 2);
      BigDecimal limit = Yuan.cappedTimes(perSquareMetre, area);
      assertThat(limit).isLessThanOrEqualTo(perSquareMetre.multiply(area));
      assertThat(limit.add(amount("0.01"))).isGreaterThan(perSquareMetre.multiply(area));
    }
  }

  @Test
  void a_price_per_square_metre_is_rounded_half_up() {
    assertThat(Yuan.perSquareMetre(amount("100.00"), amount("3"))).isEqualTo(amount("33.33"));
    assertThat(Yuan.perSquareMetre(amount("200.00"), amount("3"))).isEqualTo(amount("66.67"));
  }

  @Test
  void stated_amounts_are_taken_to_the_cent_or_not_at_all() {
    assertThat(Yuan.exact(amount("3.5"))).isEqualTo(amount("3.50"));
    assertThat(Yuan.isExact(amount("3.5000"))).isTrue();
    assertThat(Yuan.isExact(amount("1E+3"))).isTrue();
    assertThat(Yuan.isExact(amount("3.501"))).isFalse();
    assertThatThrownBy(() -> Yuan.exact(amount("3.501"))).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void an_amount_is_read_with_separators_and_two_decimals() {
    assertThat(Yuan.text(amount("1234567.8"))).isEqualTo("1,234,567.80");
    assertThat(Yuan.text(Yuan.ZERO)).isEqualTo("0.00");
    assertThat(Yuan.text(amount("99999999999999.99"))).isEqualTo("99,999,999,999,999.99");
  }

  @Test
  void ten_times_ten_cents_are_one_yuan() {
    assertThat(Yuan.sum(Collections.nCopies(10, amount("0.10")))).isEqualTo(amount("1.00"));
    assertThat(Yuan.sum(List.of())).isEqualTo(Yuan.ZERO);
  }

  private static BigDecimal amount(String text) {
    return new BigDecimal(text);
  }
}
