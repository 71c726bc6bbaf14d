package org.anju.application.eligibility;

import static org.anju.application.eligibility.Families.TODAY;
import static org.anju.application.eligibility.Families.teacher;
import static org.anju.application.eligibility.Outcome.MET;
import static org.anju.application.eligibility.Outcome.NOT_MET;
import static org.anju.application.eligibility.Outcome.NOT_YET_KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.application.Category;
import org.anju.application.eligibility.CategoryAnswers.OtherPolicy;
import org.anju.application.eligibility.Condition.Code;
import org.anju.application.eligibility.HouseholdFacts.Home;
import org.anju.application.eligibility.HouseholdFacts.Owner;
import org.anju.policy.CategoryCode;
import org.anju.policy.CategoryRule;
import org.anju.policy.Policy;
import org.anju.policy.Proof;
import org.anju.policy.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CategoryRulesTest {

  @Test
  void without_a_category_it_is_open() {
    assertThat(teacher().category(null).outcomes())
        .containsEntry(Code.CATEGORY_GIVEN, NOT_YET_KNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void unanswered_questions_leave_every_category_open_and_refuse_nobody(Category category) {
    Eligibility eligibility = teacher().category(category).answers(null).income(null).today();

    assertThat(eligibility.outcome()).isEqualTo(NOT_YET_KNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void each_category_names_its_item_of_article_6(Category category) {
    Eligibility eligibility = teacher().category(category).today();

    assertThat(eligibility.conditions().stream().skip(1))
        .isNotEmpty()
        .allSatisfy(
            condition -> {
              assertThat(condition.article()).isEqualTo("6");
              assertThat(condition.item()).isEqualTo(category.ordinal() + 1);
            });
  }

  @Test
  void another_city_may_ask_for_other_proofs() {
    Policy policy =
        ShippedPolicies.huangshiWith(
            Map.of(
                "categories",
                List.of(
                    new CategoryRule(
                        CategoryCode.B, null, List.of(Proof.REGISTERED_ELSEWHERE), List.of()))));

    Condition condition = Eligibility.of(teacher().facts(), policy, TODAY).conditions().get(1);

    assertThat(condition)
        .isEqualTo(Condition.of(Code.REGISTERED_ELSEWHERE, NOT_YET_KNOWN).ofItem(2));
  }

  // ---- (1) new at work

  @ParameterizedTest
  @CsvSource({
    "2021-11-22, NOT_MET",
    "2021-11-23, MET",
    "2026-11-22, MET",
    "2026-11-23, NOT_MET",
    ", NOT_YET_KNOWN",
  })
  void whoever_started_work_less_than_five_years_ago_is_new(LocalDate startedOn, Outcome outcome) {
    assertThat(newWorker(startedOn, true).outcomes()).containsEntry(Code.NEW_AT_WORK, outcome);
  }

  @Test
  void the_day_is_named_on_which_the_five_years_are_full() {
    Condition condition = newWorker(LocalDate.of(2021, 11, 23), true).conditionOf(Code.NEW_AT_WORK);

    assertThat(condition.day()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(condition.limit()).isEqualByComparingTo("5");
  }

  @ParameterizedTest
  @CsvSource({"true, MET", "false, NOT_MET", ", NOT_YET_KNOWN"})
  void a_new_worker_lives_on_wages(Boolean waged, Outcome outcome) {
    assertThat(newWorker(TODAY.minusYears(1), waged).outcomes())
        .containsEntry(Code.LIVES_ON_WAGES, outcome);
  }

  // ---- (2) talent

  @Test
  void talent_names_its_kind() {
    assertThat(teacher().outcomes()).containsEntry(Code.TALENT_KIND_GIVEN, MET);
    assertThat(teacher().answers(CategoryAnswers.none()).outcomes())
        .containsEntry(Code.TALENT_KIND_GIVEN, NOT_YET_KNOWN);
  }

  // ---- (3) worker from elsewhere

  @ParameterizedTest
  @CsvSource({
    "2026-08-22, MET",
    "2026-08-23, NOT_MET",
    "2027-01-01, NOT_MET",
    ", NOT_YET_KNOWN",
  })
  void employment_is_steady_after_three_months(LocalDate since, Outcome outcome) {
    assertThat(migrant(true, since).outcomes()).containsEntry(Code.STEADY_EMPLOYMENT, outcome);
  }

  @ParameterizedTest
  @CsvSource({"true, MET", "false, NOT_MET", ", NOT_YET_KNOWN"})
  void a_worker_from_elsewhere_is_registered_elsewhere(Boolean elsewhere, Outcome outcome) {
    assertThat(migrant(elsewhere, TODAY.minusYears(1)).outcomes())
        .containsEntry(Code.REGISTERED_ELSEWHERE, outcome);
  }

  // ---- (4) low income

  @ParameterizedTest
  @CsvSource({
    // Of one person, of whom the average is 40000.
    "39999.99, true, MET",
    "40000.00, true, NOT_MET",
    "40000.00, false, NOT_YET_KNOWN",
    "40000.00, , NOT_YET_KNOWN",
    "39999.99, false, MET",
    "39999.99, , MET",
    ", true, NOT_YET_KNOWN",
  })
  void an_urban_household_earns_less_than_the_average(
      String income, Boolean urban, Outcome outcome) {
    assertThat(lowIncome(urban).income(income).outcomes())
        .containsEntry(Code.INCOME_BELOW_LINE, outcome);
  }

  @Test
  void the_whole_income_is_compared_for_a_family_of_three() {
    Families three = lowIncome(true).marital(MaritalStatus.MARRIED).children("2020-01-01");

    assertThat(three.income("119999.99").outcomes()).containsEntry(Code.INCOME_BELOW_LINE, MET);
    assertThat(three.income("120000").outcomes()).containsEntry(Code.INCOME_BELOW_LINE, NOT_MET);
    assertThat(three.marital(null).income("1").outcomes())
        .containsEntry(Code.INCOME_BELOW_LINE, NOT_YET_KNOWN);
  }

  @Test
  void a_family_of_low_income_has_no_home_at_all() {
    Families family = lowIncome(true).income("1");

    assertThat(family.outcomes()).containsEntry(Code.NO_HOME, MET);
    assertThat(family.homes(Home.inCity(Owner.SELF, BigDecimal.ONE)).outcomes())
        .containsEntry(Code.NO_HOME, NOT_MET);
    assertThat(family.homesOf(null).outcomes()).containsEntry(Code.NO_HOME, NOT_YET_KNOWN);
  }

  // ---- (5) only home expropriated

  @ParameterizedTest
  @CsvSource({"2026-11-22, MET", "2026-11-23, NOT_MET", ", NOT_YET_KNOWN"})
  void the_notice_has_been_given(LocalDate noticeOn, Outcome outcome) {
    assertThat(expropriated(noticeOn, true).outcomes()).containsEntry(Code.NOTICE_GIVEN, outcome);
  }

  @ParameterizedTest
  @CsvSource({"true, MET", "false, NOT_MET", ", NOT_YET_KNOWN"})
  void it_was_the_only_home(Boolean onlyHome, Outcome outcome) {
    assertThat(expropriated(TODAY, onlyHome).outcomes()).containsEntry(Code.ONLY_HOME, outcome);
  }

  // ---- (6) another housing policy

  @ParameterizedTest
  @CsvSource({"true, MET", "false, NOT_MET", ", NOT_YET_KNOWN"})
  void whoever_is_supported_otherwise_gives_that_up(Boolean givesUp, Outcome outcome) {
    assertThat(supported(OtherPolicy.RENT_SUBSIDY, givesUp).outcomes())
        .containsEntry(Code.OTHER_POLICY_GIVEN, MET)
        .containsEntry(Code.GIVES_UP_OTHER_POLICY, outcome);
    assertThat(supported(null, givesUp).outcomes())
        .containsEntry(Code.OTHER_POLICY_GIVEN, NOT_YET_KNOWN);
  }

  // ---- (7) others

  @ParameterizedTest
  @CsvSource({"单亲家庭, MET", "' ', NOT_YET_KNOWN", ", NOT_YET_KNOWN"})
  void another_family_gives_its_reason(String reason, Outcome outcome) {
    assertThat(teacher().reason(reason).outcomes()).containsEntry(Code.REASON_GIVEN, outcome);
  }

  private static Families newWorker(LocalDate startedOn, Boolean waged) {
    return teacher()
        .category(Category.NEW_WORKER)
        .answers(
            new CategoryAnswers(startedOn, waged, null, null, null, null, null, null, null, null));
  }

  private static Families migrant(Boolean elsewhere, LocalDate since) {
    return teacher()
        .category(Category.MIGRANT_WORKER)
        .answers(
            new CategoryAnswers(null, null, null, elsewhere, since, null, null, null, null, null));
  }

  private static Families lowIncome(Boolean urban) {
    return teacher()
        .category(Category.LOW_INCOME)
        .answers(new CategoryAnswers(null, null, null, null, null, urban, null, null, null, null));
  }

  private static Families expropriated(LocalDate noticeOn, Boolean onlyHome) {
    return teacher()
        .category(Category.HOME_EXPROPRIATED)
        .answers(
            new CategoryAnswers(
                null, null, null, null, null, null, noticeOn, onlyHome, null, null));
  }

  private static Families supported(OtherPolicy policy, Boolean givesUp) {
    return teacher()
        .category(Category.OTHER_HOUSING_POLICY)
        .answers(
            new CategoryAnswers(null, null, null, null, null, null, null, null, policy, givesUp));
  }
}
