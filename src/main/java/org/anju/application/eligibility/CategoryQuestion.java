package org.anju.application.eligibility;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.anju.policy.CategoryRule;
import org.anju.policy.Proof;
import org.jetbrains.annotations.Nullable;

/**
 * An own question of a category: what has to be stated for a proof that the policy wants (article
 * 6, (一) to (七)). What every family states anyway, its homes and its income, is none of them.
 */
public enum CategoryQuestion {
  WORK_STARTED_ON("answers.workStartedOn", said(CategoryAnswers::workStartedOn)),
  WAGED("answers.waged", said(CategoryAnswers::waged)),
  TALENT_KIND("answers.talentKind", said(CategoryAnswers::talentKind)),
  REGISTERED_ELSEWHERE("answers.registeredElsewhere", said(CategoryAnswers::registeredElsewhere)),
  EMPLOYED_SINCE("answers.employedSince", said(CategoryAnswers::employedSince)),
  URBAN_REGISTRATION("answers.urbanRegistration", said(CategoryAnswers::urbanRegistration)),
  NOTICE_ON("answers.noticeOn", said(CategoryAnswers::noticeOn)),
  ONLY_HOME("answers.onlyHome", said(CategoryAnswers::onlyHome)),
  OTHER_POLICY("answers.otherPolicy", said(CategoryAnswers::otherPolicy)),
  GIVES_UP_OTHER_POLICY("answers.givesUpOtherPolicy", said(CategoryAnswers::givesUpOtherPolicy)),
  REASON("categoryReason", CategoryQuestion::reason);

  private final String field;
  private final Function<HouseholdFacts, Object> answer;

  CategoryQuestion(String field, Function<HouseholdFacts, Object> answer) {
    this.field = field;
    this.answer = answer;
  }

  /** The questions that a category of the policy asks, each once. */
  public static List<CategoryQuestion> of(CategoryRule rule) {
    return rule.proofs().stream().flatMap(proof -> of(proof, rule)).distinct().toList();
  }

  /** Those of them that the household has not answered. */
  public static List<CategoryQuestion> open(HouseholdFacts facts, CategoryRule rule) {
    return of(rule).stream().filter(question -> question.answer.apply(facts) == null).toList();
  }

  private static Stream<CategoryQuestion> of(Proof proof, CategoryRule rule) {
    return switch (proof) {
      case STEADY_EMPLOYMENT -> Stream.of(isOfNewcomers(rule) ? WAGED : EMPLOYED_SINCE);
      case YEARS_AT_WORK -> Stream.of(WORK_STARTED_ON);
      case TALENT_STATUS -> Stream.of(TALENT_KIND);
      case REGISTERED_ELSEWHERE -> Stream.of(REGISTERED_ELSEWHERE);
      case NO_HOME -> Stream.empty();
      case INCOME_BELOW_LINE -> Stream.of(URBAN_REGISTRATION);
      case ONLY_HOME_TAKEN -> Stream.of(NOTICE_ON, ONLY_HOME);
      case OTHER_HOUSING_POLICY -> Stream.of(OTHER_POLICY, GIVES_UP_OTHER_POLICY);
      case STATED_REASON -> Stream.of(REASON);
    };
  }

  /** Whoever is new at work need not have been there for months, and lives on wages. */
  static boolean isOfNewcomers(CategoryRule rule) {
    return rule.proofs().contains(Proof.YEARS_AT_WORK);
  }

  /** Where a form asks it, as the path within the household. */
  public String field() {
    return field;
  }

  private static Function<HouseholdFacts, Object> said(Function<CategoryAnswers, Object> answer) {
    return facts -> answer.apply(facts.answered());
  }

  private static @Nullable String reason(HouseholdFacts facts) {
    String reason = facts.categoryReason();
    return reason == null || reason.isBlank() ? null : reason;
  }
}
