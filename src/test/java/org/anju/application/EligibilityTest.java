package org.anju.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.anju.application.EligibilityCondition.Code;
import org.anju.policy.Policy;
import org.anju.policy.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Policy POLICY = ShippedPolicies.huangshiValues();

  @ParameterizedTest
  @CsvSource({
    "1, 15.99, true",
    "1, 16.00, false",
    "1, 16.01, false",
    "1,  0.01, true",
    "3, 47.99, true",
    "3, 48.00, false",
    "7, 111.99, true",
    "7, 112.00, false"
  })
  void a_home_must_have_less_than_sixteen_square_metres_per_head(
      int persons, BigDecimal area, boolean met) {
    Eligibility eligibility = of(persons, area, null, Category.TALENT);

    assertThat(eligibility.conditions().get(0))
        .isEqualTo(new EligibilityCondition(Code.SMALL_AREA_PER_HEAD, met, "6"));
    assertThat(eligibility.met()).isEqualTo(met);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-11-21, true",
    "2023-11-22, true",
    "2023-11-23, false",
    "2026-11-22, false",
    "2027-01-01, false",
    ", true"
  })
  void a_family_without_a_home_must_not_have_traded_one_for_three_years_to_the_day(
      LocalDate tradedOn, boolean met) {
    Eligibility eligibility = of(2, new BigDecimal("0.00"), tradedOn, Category.TALENT);

    assertThat(eligibility.conditions().get(0))
        .isEqualTo(new EligibilityCondition(Code.NO_HOME_AND_NO_RECENT_TRADE, met, "6"));
    assertThat(eligibility.met()).isEqualTo(met);
  }

  @Test
  void a_trade_on_a_leap_day_ends_on_the_last_of_february() {
    LocalDate leapDay = LocalDate.of(2024, 2, 29);

    assertThat(noHome(leapDay, LocalDate.of(2027, 2, 27)).met()).isFalse();
    assertThat(noHome(leapDay, LocalDate.of(2027, 2, 28)).met()).isTrue();
  }

  @Test
  void a_recent_trade_does_not_count_against_a_family_that_lives_in_too_little_space() {
    assertThat(of(2, new BigDecimal("31.99"), TODAY, Category.TALENT).met()).isTrue();
  }

  @Test
  void without_a_category_nobody_is_eligible() {
    Eligibility eligibility = of(1, BigDecimal.ZERO, null, null);

    assertThat(eligibility.conditions().get(1))
        .isEqualTo(new EligibilityCondition(Code.CATEGORY_GIVEN, false, "6"));
    assertThat(eligibility.met()).isFalse();
  }

  private static Eligibility of(
      int persons, BigDecimal area, LocalDate tradedOn, Category category) {
    return Eligibility.of(new Eligibility.Facts(persons, area, tradedOn, category), POLICY, TODAY);
  }

  private static Eligibility noHome(LocalDate tradedOn, LocalDate day) {
    return Eligibility.of(
        new Eligibility.Facts(1, BigDecimal.ZERO, tradedOn, Category.TALENT), POLICY, day);
  }
}
