package org.anju.application.eligibility;

import static org.anju.application.eligibility.Families.TODAY;
import static org.anju.application.eligibility.Families.teacher;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.application.eligibility.Condition.Code;
import org.anju.application.eligibility.HouseholdFacts.Child;
import org.anju.application.eligibility.HouseholdFacts.Home;
import org.anju.application.eligibility.HouseholdFacts.Owner;
import org.anju.application.eligibility.HouseholdFacts.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HousingRuleTest {

  private static final LocalDate TOMORROW = TODAY.plusDays(1);
  private static final String SMALL_CHILD = "2020-03-01";

  // ---- less than sixteen square metres per head

  @ParameterizedTest
  @CsvSource({
    "15.99, MET",
    "16.00, NOT_MET",
    "16.01, NOT_MET",
    "0.01, MET",
  })
  void somebody_alone_must_have_less_than_sixteen_square_metres(String area, Outcome outcome) {
    assertThat(teacher().homes(own(area)).housing()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    // A quotient of 15.9966… rounded to two decimals would read 16.00.
    "47.99, MET",
    "48.00, NOT_MET",
  })
  void no_rounding_of_a_quotient_decides_for_three_persons(String area, Outcome outcome) {
    Families three = teacher().marital(MaritalStatus.MARRIED).children(SMALL_CHILD);

    assertThat(three.homes(own(area)).housing()).isEqualTo(outcome);
  }

  @Test
  void what_is_read_is_rounded_down_and_stands_beside_the_limit() {
    Condition condition =
        teacher()
            .marital(MaritalStatus.MARRIED)
            .children(SMALL_CHILD)
            .homes(own("47.99"))
            .housingOn(TODAY);

    assertThat(condition)
        .isEqualTo(
            new Condition(
                Code.SMALL_AREA_PER_HEAD,
                Outcome.MET,
                "6",
                null,
                new BigDecimal("15.99"),
                new BigDecimal("16"),
                null));
  }

  @Test
  void several_homes_count_together() {
    assertThat(teacher().homes(own("8"), own("7.99")).housing()).isEqualTo(Outcome.MET);
    assertThat(teacher().homes(own("8"), own("8")).housing()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void a_home_outside_the_city_does_not_count() {
    Home elsewhere = new Home(Owner.SELF, null, false, new BigDecimal("120"), false);

    assertThat(teacher().homes(elsewhere).housingOn(TODAY).code())
        .isEqualTo(Code.NO_HOME_AND_NO_RECENT_TRADE);
    assertThat(teacher().homes(elsewhere, own("15.99")).housing()).isEqualTo(Outcome.MET);
  }

  @Test
  void a_home_that_was_taken_by_a_notice_does_not_count() {
    Home taken = new Home(Owner.SELF, null, true, new BigDecimal("90"), true);

    assertThat(teacher().homes(taken).housing()).isEqualTo(Outcome.MET);
  }

  @Test
  void a_transaction_does_not_count_against_a_family_that_lives_in_too_little_space() {
    Families family = teacher().homes(own("15.99")).trades(Trade.of(Owner.SELF, TODAY));

    assertThat(family.housing()).isEqualTo(Outcome.MET);
  }

  // ---- no home, and no transaction for three years

  @ParameterizedTest
  @CsvSource({
    "2023-11-21, MET",
    "2023-11-22, MET",
    "2023-11-23, NOT_MET",
    "2026-11-22, NOT_MET",
    "2027-01-01, NOT_MET",
  })
  void a_family_without_a_home_has_traded_none_for_three_years_to_the_day(
      LocalDate tradedOn, Outcome outcome) {
    assertThat(teacher().trades(Trade.of(Owner.SELF, tradedOn)).housing()).isEqualTo(outcome);
  }

  @Test
  void a_recent_transaction_names_the_day_from_which_it_no_longer_counts() {
    LocalDate tradedOn = LocalDate.of(2024, 2, 29);
    LocalDate over = LocalDate.of(2027, 2, 28);
    Families family = teacher().trades(Trade.of(Owner.SELF, tradedOn));

    assertThat(family.housingOn(TODAY).day()).isEqualTo(over);
    assertThat(family.housingOn(over.minusDays(1)).outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(family.housingOn(over).outcome()).isEqualTo(Outcome.MET);
    assertThat(family.housingOn(over).day()).isNull();
  }

  @Test
  void the_latest_of_several_transactions_decides() {
    Families family =
        teacher()
            .trades(
                Trade.of(Owner.SELF, TODAY.minusYears(9)),
                Trade.of(Owner.SELF, TODAY.minusYears(1)));

    assertThat(family.housing()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void having_no_home_is_not_living_in_too_little_space() {
    assertThat(teacher().trades(Trade.of(Owner.SELF, TODAY)).housing()).isEqualTo(Outcome.NOT_MET);
  }

  // ---- spouse

  @Test
  void a_home_of_the_spouse_counts_like_the_own() {
    Families married = teacher().marital(MaritalStatus.MARRIED);

    assertThat(married.homes(home(Owner.SPOUSE, "31.99")).housing()).isEqualTo(Outcome.MET);
    assertThat(married.homes(home(Owner.SPOUSE, "32.00")).housing()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void a_transaction_of_the_spouse_counts_like_the_own() {
    Families married = teacher().marital(MaritalStatus.MARRIED);

    assertThat(married.trades(Trade.of(Owner.SPOUSE, TODAY.minusYears(1))).housing())
        .isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void divorced_last_month_the_former_spouses_home_and_transaction_no_longer_count() {
    Families divorced =
        teacher()
            .divorcedOn(TODAY.minusMonths(1))
            .homes(home(Owner.FORMER_SPOUSE, "120"))
            .trades(Trade.of(Owner.FORMER_SPOUSE, TODAY.minusMonths(2)));

    assertThat(divorced.housingOn(TODAY).code()).isEqualTo(Code.NO_HOME_AND_NO_RECENT_TRADE);
    assertThat(divorced.housing()).isEqualTo(Outcome.MET);
    assertThat(divorced.today().heads()).isEqualTo(1);
  }

  @Test
  void divorced_last_month_the_own_transaction_of_the_parting_does_count() {
    Families divorced =
        teacher()
            .divorcedOn(TODAY.minusMonths(1))
            .trades(Trade.of(Owner.SELF, TODAY.minusMonths(1)));

    assertThat(divorced.housing()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void until_the_day_of_the_divorce_the_spouse_belongs_to_the_family() {
    Families divorcing = teacher().divorcedOn(TOMORROW).homes(home(Owner.FORMER_SPOUSE, "32.00"));

    assertThat(divorcing.housingOn(TODAY).outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(divorcing.on(TODAY).heads()).isEqualTo(2);
    assertThat(divorcing.housingOn(TOMORROW).outcome()).isEqualTo(Outcome.MET);
    assertThat(divorcing.on(TOMORROW).heads()).isEqualTo(1);
  }

  @Test
  void a_widowed_applicant_counts_alone() {
    assertThat(teacher().marital(MaritalStatus.WIDOWED).today().heads()).isEqualTo(1);
  }

  // ---- children

  @Test
  void a_child_who_turns_eighteen_tomorrow_counts_today_and_not_tomorrow() {
    Families family = teacher().children("2008-11-23").homes(own("20"));

    assertThat(family.on(TODAY).heads()).isEqualTo(2);
    assertThat(family.housingOn(TODAY).outcome()).isEqualTo(Outcome.MET);
    assertThat(family.on(TOMORROW).heads()).isEqualTo(1);
    assertThat(family.housingOn(TOMORROW).outcome()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void a_child_who_turns_eighteen_today_is_no_minor() {
    assertThat(teacher().children("2008-11-22").today().heads()).isEqualTo(1);
  }

  @Test
  void a_child_of_the_leap_day_comes_of_age_on_the_first_of_march() {
    Families family = teacher().children("2008-02-29");

    assertThat(family.on(LocalDate.of(2026, 2, 28)).heads()).isEqualTo(2);
    assertThat(family.on(LocalDate.of(2026, 3, 1)).heads()).isEqualTo(1);
  }

  @Test
  void a_child_counts_from_the_day_of_its_birth() {
    Families family = teacher().children("2026-11-23");

    assertThat(family.on(TODAY).heads()).isEqualTo(1);
    assertThat(family.on(TOMORROW).heads()).isEqualTo(2);
  }

  @Test
  void a_home_of_a_child_counts_while_the_child_is_a_minor() {
    Home childs = new Home(Owner.CHILD, 1, true, new BigDecimal("90"), false);
    Families family = teacher().children(SMALL_CHILD, "2008-11-23").homes(childs);

    assertThat(family.housingOn(TODAY).outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(family.housingOn(TOMORROW).code()).isEqualTo(Code.NO_HOME_AND_NO_RECENT_TRADE);
  }

  @Test
  void a_home_of_a_child_that_is_not_named_counts() {
    assertThat(teacher().homes(home(Owner.CHILD, "90")).housing()).isEqualTo(Outcome.NOT_MET);
  }

  // ---- what is not known

  @Test
  void nothing_said_of_homes_leaves_the_condition_open() {
    assertThat(teacher().homesOf(null).housingOn(TODAY))
        .isEqualTo(Condition.of(Code.HOUSING_STATED, Outcome.NOT_YET_KNOWN));
  }

  @Test
  void nothing_said_of_transactions_leaves_the_condition_open() {
    assertThat(teacher().tradesOf(null).housing()).isEqualTo(Outcome.NOT_YET_KNOWN);
  }

  @Test
  void an_area_that_is_missing_leaves_the_condition_open_unless_the_rest_is_enough() {
    Home unmeasured = home(Owner.SELF, null);

    assertThat(teacher().homes(unmeasured, own("15.99")).housing())
        .isEqualTo(Outcome.NOT_YET_KNOWN);
    assertThat(teacher().homes(unmeasured, own("16")).housing()).isEqualTo(Outcome.NOT_MET);
  }

  @Test
  void an_unknown_size_of_the_family_leaves_the_area_per_head_open() {
    Families family = teacher().homes(own("10"));

    assertThat(family.marital(null).housing()).isEqualTo(Outcome.NOT_YET_KNOWN);
    assertThat(family.childrenOf(null).housing()).isEqualTo(Outcome.NOT_YET_KNOWN);
    assertThat(family.childrenOf(List.of(new Child(null))).housing())
        .isEqualTo(Outcome.NOT_YET_KNOWN);
  }

  private static Home own(String area) {
    return home(Owner.SELF, area);
  }

  private static Home home(Owner owner, String area) {
    return Home.inCity(owner, area == null ? null : new BigDecimal(area));
  }
}
