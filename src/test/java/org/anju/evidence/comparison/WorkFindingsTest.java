package org.anju.evidence.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.anju.application.Category;
import org.anju.application.eligibility.CategoryAnswers;
import org.anju.evidence.CheckSubject;
import org.anju.evidence.FindingState;
import org.anju.registry.Registry;
import org.anju.registry.RegistryFacts.NoRecord;
import org.anju.registry.RegistryFacts.SocialInsuranceFacts;
import org.anju.registry.RegistryFacts.TaxFacts;
import org.junit.jupiter.api.Test;

class WorkFindingsTest {

  private static final String HOSPITAL = "黄石市第五人民医院";
  private static final YearMonth LAST_MONTH = YearMonth.of(2026, 10);

  @Test
  void as_many_months_as_article_15_asks_for_are_enough() {
    assertThat(insured(LocalDate.of(2020, 1, 1), 3, LAST_MONTH)).isEqualTo(FindingState.SAME);
  }

  @Test
  void one_month_less_is_different() {
    assertThat(insured(LocalDate.of(2020, 1, 1), 2, LAST_MONTH)).isEqualTo(FindingState.DIFFERENT);
  }

  @Test
  void who_has_just_been_employed_needs_no_more_months_than_that() {
    assertThat(insured(Claims.DAY.minusMonths(1), 1, LAST_MONTH)).isEqualTo(FindingState.SAME);
  }

  @Test
  void months_that_ended_long_before_the_application_are_none() {
    YearMonth longAgo = YearMonth.of(2026, 8);
    assertThat(insured(LocalDate.of(2020, 1, 1), 80, longAgo)).isEqualTo(FindingState.NOT_FOUND);
    assertThat(insured(LocalDate.of(2020, 1, 1), 80, longAgo.plusMonths(1)))
        .isEqualTo(FindingState.SAME);
  }

  @Test
  void who_was_insured_before_the_first_employment_has_worked_longer_than_was_said() {
    LocalDate start = Claims.DAY.minusMonths(24);
    assertThat(atWork(start, 25)).isEqualTo(FindingState.SAME);
    assertThat(atWork(start, 26)).isEqualTo(FindingState.DIFFERENT);
  }

  @Test
  void the_employer_that_filed_has_to_be_the_one_that_pays() {
    Claims claims =
        Claims.alone().filedBy(HOSPITAL).answered(0, Registry.SOCIAL_INSURANCE, paidBy(HOSPITAL));
    assertThat(claims.finding(CheckSubject.EMPLOYER).state()).isEqualTo(FindingState.SAME);
    claims.answered(0, Registry.SOCIAL_INSURANCE, paidBy("别的公司"));
    assertThat(claims.finding(CheckSubject.EMPLOYER).state()).isEqualTo(FindingState.DIFFERENT);
    claims.answered(0, Registry.SOCIAL_INSURANCE, paidBy(null));
    assertThat(claims.finding(CheckSubject.EMPLOYER).state()).isEqualTo(FindingState.NOT_FOUND);
  }

  @Test
  void a_family_of_its_own_names_no_employer() {
    Claims claims = Claims.alone().answered(0, Registry.SOCIAL_INSURANCE, paidBy(HOSPITAL));
    assertThat(claims.finding(CheckSubject.EMPLOYER).state()).isEqualTo(FindingState.NOT_CLAIMED);
  }

  @Test
  void the_incomes_of_a_couple_are_added_up() {
    Claims claims =
        Claims.couple()
            .income("100000")
            .answered(0, Registry.TAX, earned(2025, "60000"))
            .answered(1, Registry.TAX, earned(2025, "40000"));
    assertThat(claims.finding(CheckSubject.INCOME).state()).isEqualTo(FindingState.SAME);
    assertThat(claims.finding(CheckSubject.INCOME).found()).isEqualTo("100000");
  }

  @Test
  void a_twentieth_either_way_is_the_same_income() {
    assertThat(income("60000", "63000")).isEqualTo(FindingState.SAME);
    assertThat(income("60000", "57000")).isEqualTo(FindingState.SAME);
    assertThat(income("60000", "63000.01")).isEqualTo(FindingState.DIFFERENT);
    assertThat(income("60000", "56999.99")).isEqualTo(FindingState.DIFFERENT);
  }

  @Test
  void beyond_the_line_for_low_incomes_nothing_is_the_same() {
    Claims claims =
        Claims.alone()
            .category(Category.LOW_INCOME, CategoryAnswers.none())
            .income("39900")
            .answered(0, Registry.TAX, earned(2025, "40000"));
    assertThat(claims.finding(CheckSubject.INCOME).state()).isEqualTo(FindingState.DIFFERENT);
    claims.answered(0, Registry.TAX, earned(2025, "39999"));
    assertThat(claims.finding(CheckSubject.INCOME).state()).isEqualTo(FindingState.SAME);
  }

  @Test
  void a_year_that_is_not_assessed_yet_is_not_found() {
    Claims claims = Claims.alone().answered(0, Registry.TAX, earned(2024, "60000"));
    assertThat(claims.finding(CheckSubject.INCOME).state()).isEqualTo(FindingState.NOT_FOUND);
  }

  @Test
  void an_income_that_was_not_stated_is_not_claimed() {
    Claims claims = Claims.alone().income(null).answered(0, Registry.TAX, earned(2025, "1"));
    assertThat(claims.finding(CheckSubject.INCOME).state()).isEqualTo(FindingState.NOT_CLAIMED);
  }

  @Test
  void whom_the_tax_office_does_not_know_is_not_found() {
    Claims claims = Claims.alone().answered(0, Registry.TAX, new NoRecord());
    assertThat(claims.finding(CheckSubject.INCOME).state()).isEqualTo(FindingState.NOT_FOUND);
  }

  private static FindingState insured(LocalDate since, int months, YearMonth last) {
    return Claims.alone()
        .category(
            Category.MIGRANT_WORKER,
            new CategoryAnswers(null, null, null, null, since, null, null, null, null, null))
        .answered(
            0, Registry.SOCIAL_INSURANCE, new SocialInsuranceFacts(HOSPITAL, null, months, last))
        .finding(CheckSubject.INSURED_MONTHS)
        .state();
  }

  private static FindingState atWork(LocalDate since, int months) {
    return Claims.alone()
        .category(
            Category.NEW_WORKER,
            new CategoryAnswers(since, true, null, null, null, null, null, null, null, null))
        .answered(
            0,
            Registry.SOCIAL_INSURANCE,
            new SocialInsuranceFacts(HOSPITAL, null, months, LAST_MONTH))
        .finding(CheckSubject.MONTHS_AT_WORK)
        .state();
  }

  private static FindingState income(String claimed, String found) {
    return Claims.alone()
        .income(claimed)
        .answered(0, Registry.TAX, earned(2025, found))
        .finding(CheckSubject.INCOME)
        .state();
  }

  private static SocialInsuranceFacts paidBy(String employer) {
    return new SocialInsuranceFacts(employer, null, 12, LAST_MONTH);
  }

  private static TaxFacts earned(int year, String yuan) {
    return new TaxFacts(year, new BigDecimal(yuan));
  }
}
