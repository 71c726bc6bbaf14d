package org.anju.application.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.anju.application.Category;
import org.anju.application.eligibility.Condition.Code;
import org.anju.policy.CategoryRule;
import org.anju.policy.Policy;
import org.anju.policy.Proof;
import org.jetbrains.annotations.Nullable;

/**
 * What the chosen category has to prove by the city's policy (article 6, (一) to (七)). The
 * conditions say what the family states; that it is true is proven by papers and decided by
 * officers.
 */
record CategoryRules(CountedHousehold household, Policy policy) {

  List<Condition> conditions() {
    Category category = household.facts().category();
    if (category == null) {
      return List.of(Condition.of(Code.CATEGORY_GIVEN, Outcome.NOT_YET_KNOWN));
    }
    CategoryRule rule = policy.category(category.code());
    return rule.proofs().stream()
        .flatMap(proof -> conditions(proof, rule))
        .map(condition -> condition.ofItem(category.item()))
        .toList();
  }

  private Stream<Condition> conditions(Proof proof, CategoryRule rule) {
    CategoryAnswers answers = household.facts().answered();
    return switch (proof) {
      case STEADY_EMPLOYMENT -> Stream.of(employment(answers, rule));
      case YEARS_AT_WORK -> Stream.of(newAtWork(answers, rule.maxYearsAtWork()));
      case TALENT_STATUS -> Stream.of(given(Code.TALENT_KIND_GIVEN, answers.talentKind() != null));
      case REGISTERED_ELSEWHERE ->
          Stream.of(answered(Code.REGISTERED_ELSEWHERE, answers.registeredElsewhere()));
      case NO_HOME -> Stream.of(withoutHome());
      case INCOME_BELOW_LINE -> Stream.of(income(answers));
      case ONLY_HOME_TAKEN ->
          Stream.of(notice(answers), answered(Code.ONLY_HOME, answers.onlyHome()));
      case OTHER_HOUSING_POLICY ->
          Stream.of(
              given(Code.OTHER_POLICY_GIVEN, answers.otherPolicy() != null),
              answered(Code.GIVES_UP_OTHER_POLICY, answers.givesUpOtherPolicy()));
      case STATED_REASON -> Stream.of(given(Code.REASON_GIVEN, isReasonGiven()));
    };
  }

  private Condition employment(CategoryAnswers answers, CategoryRule rule) {
    return CategoryQuestion.isOfNewcomers(rule)
        ? answered(Code.LIVES_ON_WAGES, answers.waged())
        : steadyEmployment(answers);
  }

  /** As long as the social insurance lasts that article 15 takes instead of a contract. */
  private Condition steadyEmployment(CategoryAnswers answers) {
    LocalDate since = answers.employedSince();
    BigDecimal months = BigDecimal.valueOf(policy.socialInsuranceMonths());
    if (since == null) {
      return Condition.of(Code.STEADY_EMPLOYMENT, Outcome.NOT_YET_KNOWN).measured(null, months);
    }
    LocalDate steady = since.plusMonths(policy.socialInsuranceMonths());
    boolean isSteady = !steady.isAfter(household.day());
    return Condition.of(Code.STEADY_EMPLOYMENT, Outcome.of(isSteady))
        .measured(null, months)
        .changingOn(isSteady ? null : steady);
  }

  /** Until the day before the years are full; whoever has not started is not at work. */
  private Condition newAtWork(CategoryAnswers answers, int years) {
    LocalDate start = answers.workStartedOn();
    BigDecimal limit = BigDecimal.valueOf(years);
    if (start == null) {
      return Condition.of(Code.NEW_AT_WORK, Outcome.NOT_YET_KNOWN).measured(null, limit);
    }
    LocalDate full = start.plusYears(years);
    boolean atWork = !start.isAfter(household.day());
    boolean isNew = full.isAfter(household.day());
    LocalDate change = atWork ? full : start;
    return Condition.of(Code.NEW_AT_WORK, Outcome.of(atWork && isNew))
        .measured(null, limit)
        .changingOn(isNew ? change : null);
  }

  private Condition withoutHome() {
    Outcome outcome =
        household.homes().map(homes -> Outcome.of(homes.isEmpty())).orElse(Outcome.NOT_YET_KNOWN);
    return Condition.of(Code.NO_HOME, outcome);
  }

  /**
   * Below the average, a family is of middle or low income however it is registered. From the
   * average on, the text shuts out urban households; for others it names no number, so that
   * officers judge.
   */
  private Condition income(CategoryAnswers answers) {
    BigDecimal income = household.facts().annualIncome();
    Integer heads = household.heads().orElse(null);
    BigDecimal line = policy.incomeLinePerHead();
    Condition unknown = Condition.of(Code.INCOME_BELOW_LINE, Outcome.NOT_YET_KNOWN);
    if (income == null || heads == null || line == null) {
      return unknown.measured(null, line);
    }
    BigDecimal found = HousingRule.perHead(income, heads);
    if (income.compareTo(line.multiply(BigDecimal.valueOf(heads))) < 0) {
      return Condition.of(Code.INCOME_BELOW_LINE, Outcome.MET).measured(found, line);
    }
    return Boolean.TRUE.equals(answers.urbanRegistration())
        ? Condition.of(Code.INCOME_BELOW_LINE, Outcome.NOT_MET).measured(found, line)
        : unknown.measured(found, line);
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

  private static Condition answered(Code code, @Nullable Boolean answer) {
    return Condition.of(code, Outcome.ofAnswer(answer));
  }

  /** What can only be missing, never wrong. */
  private static Condition given(Code code, boolean given) {
    return Condition.of(code, given ? Outcome.MET : Outcome.NOT_YET_KNOWN);
  }
}
