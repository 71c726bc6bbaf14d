package org.anju.application.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.application.Category;
import org.anju.application.eligibility.Condition.Code;

/**
 * The conditions of the chosen category (article 6, (一) to (七)). They say what the family states;
 * that it is true is proven by papers and decided by officers.
 */
record CategoryRules(CountedHousehold household, Limits limits) {

  List<Condition> conditions() {
    Category category = household.facts().category();
    if (category == null) {
      return List.of(Condition.of(Code.CATEGORY_GIVEN, Outcome.NOT_YET_KNOWN));
    }
    CategoryAnswers answers = household.facts().answered();
    return switch (category) {
      case NEW_WORKER ->
          List.of(newAtWork(answers), answered(Code.LIVES_ON_WAGES, answers.waged()));
      case TALENT -> List.of(given(Code.TALENT_KIND_GIVEN, answers.talentKind() != null));
      case MIGRANT_WORKER ->
          List.of(
              answered(Code.REGISTERED_ELSEWHERE, answers.registeredElsewhere()),
              steadyEmployment(answers));
      case LOW_INCOME -> List.of(withoutHome(), income(answers));
      case HOME_EXPROPRIATED ->
          List.of(notice(answers), answered(Code.ONLY_HOME, answers.onlyHome()));
      case OTHER_HOUSING_POLICY ->
          List.of(
              given(Code.OTHER_POLICY_GIVEN, answers.otherPolicy() != null),
              answered(Code.GIVES_UP_OTHER_POLICY, answers.givesUpOtherPolicy()));
      case OTHER -> List.of(given(Code.REASON_GIVEN, isReasonGiven()));
    };
  }

  /** Until the day before the years are full; whoever has not started is not at work. */
  private Condition newAtWork(CategoryAnswers answers) {
    LocalDate start = answers.workStartedOn();
    BigDecimal years = BigDecimal.valueOf(limits.newWorkerYears());
    if (start == null) {
      return Condition.of(Code.NEW_AT_WORK, Outcome.NOT_YET_KNOWN).measured(null, years);
    }
    LocalDate full = start.plusYears(limits.newWorkerYears());
    boolean atWork = !start.isAfter(household.day());
    boolean isNew = full.isAfter(household.day());
    LocalDate changes = atWork ? full : start;
    return Condition.of(Code.NEW_AT_WORK, Outcome.of(atWork && isNew))
        .measured(null, years)
        .changingOn(isNew ? changes : null);
  }

  private Condition steadyEmployment(CategoryAnswers answers) {
    LocalDate since = answers.employedSince();
    BigDecimal months = BigDecimal.valueOf(limits.steadyMonths());
    if (since == null) {
      return Condition.of(Code.STEADY_EMPLOYMENT, Outcome.NOT_YET_KNOWN).measured(null, months);
    }
    LocalDate steady = since.plusMonths(limits.steadyMonths());
    boolean isSteady = !steady.isAfter(household.day());
    return Condition.of(Code.STEADY_EMPLOYMENT, Outcome.of(isSteady))
        .measured(null, months)
        .changingOn(isSteady ? null : steady);
  }

  private Condition withoutHome() {
    Outcome outcome =
        household.homes().map(homes -> Outcome.of(homes.isEmpty())).orElse(Outcome.NOT_YET_KNOWN);
    return Condition.of(Code.LOW_INCOME_WITHOUT_HOME, outcome);
  }

  /**
   * Below the average, a family is of middle or low income however it is registered. From the
   * average on, the text shuts out urban households; for others it names no number, so that
   * officers judge.
   */
  private Condition income(CategoryAnswers answers) {
    BigDecimal income = household.facts().annualIncome();
    Integer heads = household.heads().orElse(null);
    BigDecimal average = limits.incomePerHead();
    Condition unknown = Condition.of(Code.INCOME_BELOW_AVERAGE, Outcome.NOT_YET_KNOWN);
    if (income == null || heads == null || average == null) {
      return unknown.measured(null, average);
    }
    BigDecimal found = HousingRule.perHead(income, heads);
    if (income.compareTo(average.multiply(BigDecimal.valueOf(heads))) < 0) {
      return Condition.of(Code.INCOME_BELOW_AVERAGE, Outcome.MET).measured(found, average);
    }
    return Boolean.TRUE.equals(answers.urbanRegistration())
        ? Condition.of(Code.INCOME_BELOW_AVERAGE, Outcome.NOT_MET).measured(found, average)
        : unknown.measured(found, average);
  }

  private Condition notice(CategoryAnswers answers) {
    LocalDate notice = answers.noticeOn();
    if (notice == null) {
      return Condition.of(Code.NOTICE_GIVEN, Outcome.NOT_YET_KNOWN);
    }
    boolean given = !notice.isAfter(household.day());
    return Condition.of(Code.NOTICE_GIVEN, Outcome.of(given)).changingOn(given ? null : notice);
  }

  private boolean isReasonGiven() {
    String reason = household.facts().categoryReason();
    return reason != null && !reason.isBlank();
  }

  private static Condition answered(Code code, Boolean answer) {
    return Condition.of(code, Outcome.ofAnswer(answer));
  }

  /** What can only be missing, never wrong. */
  private static Condition given(Code code, boolean given) {
    return Condition.of(code, given ? Outcome.MET : Outcome.NOT_YET_KNOWN);
  }
}
