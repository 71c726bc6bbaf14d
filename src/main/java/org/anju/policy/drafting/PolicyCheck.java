package org.anju.policy.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.security.Roles;
import org.anju.policy.CategoryCode;
import org.anju.policy.CategoryRule;
import org.anju.policy.PaperKind;
import org.anju.policy.Policy;
import org.anju.policy.Proof;
import org.anju.policy.RankingWeights;
import org.anju.policy.UnmaskingRule;
import org.anju.policy.UnmaskingRule.PersonalField;
import org.jetbrains.annotations.Nullable;

/** Whether values can stand. What a city decides within the bounds is its own affair. */
final class PolicyCheck {

  /** The kinds that {@code draw} can seal and read. */
  private static final Set<String> RANDOMNESS = Set.of("dice", "drand-quicknet", "public-number");

  private static final Set<String> OFFICERS =
      Set.of(
          Roles.IDENTITY_OFFICER,
          Roles.HOUSING_OFFICER,
          Roles.BUREAU_OFFICER,
          Roles.PRICE_OFFICER,
          Roles.AUDITOR);

  private static final Set<PaperKind> EVERYBODYS_PAPERS =
      EnumSet.of(PaperKind.IDENTITY_CARD, PaperKind.COMMITMENT);

  private static final int MOST_DECIMALS = 2;

  private final List<FieldRefusal> flaws = new ArrayList<>();

  private PolicyCheck() {}

  /** What cannot stand, by the name of the value in {@link Policy}; empty when everything can. */
  static List<FieldRefusal> flaws(Policy policy) {
    PolicyCheck check = new PolicyCheck();
    check.numbers(policy);
    check.terms(policy);
    check.categories(policy.categories());
    check.weights(policy.rankingWeights());
    check.whole("largeFamily", policy.largeFamily(), 1, 20, PolicyValueRefusal.PERSONS);
    check.randomness(policy.randomnessKinds());
    check.unmasking(policy.unmaskingRules());
    return List.copyOf(check.flaws);
  }

  private void numbers(Policy policy) {
    number("minAreaPerHead", policy.minAreaPerHead(), 1, 500, PolicyValueRefusal.AREA);
    number("maxBuiltArea", policy.maxBuiltArea(), 1, 500, PolicyValueRefusal.AREA);
    number(
        "incomeLinePerHead", policy.incomeLinePerHead(), 1, 10_000_000, PolicyValueRefusal.INCOME);
    percent("maxProfitPercent", policy.maxProfitPercent());
    percent("maxBuiltMarkupPercent", policy.maxBuiltMarkupPercent());
    percent("maxAcquiredMarkupPercent", policy.maxAcquiredMarkupPercent());
    percent("maxRentPercent", policy.maxRentPercent());
    percent("minDemandPercent", policy.minDemandPercent());
    percent("minDiscountPercent", policy.minDiscountPercent());
    percent("subsidyPercent", policy.subsidyPercent());
    percent("relendingPercent", policy.relendingPercent());
    number(
        "secondAppraisalAbove",
        policy.secondAppraisalAbove(),
        0,
        1_000_000_000,
        PolicyValueRefusal.MONEY);
    whole(
        "fullReviewPercent", policy.fullReviewPercent(), 0, 100, PolicyValueRefusal.WHOLE_PERCENT);
    whole("fraudBanYears", policy.fraudBanYears(), 0, 50, PolicyValueRefusal.YEARS);
    whole("yearsWithoutTrade", policy.yearsWithoutTrade(), 0, 50, PolicyValueRefusal.YEARS);
    whole("minPropertyStars", policy.minPropertyStars(), 1, 5, PolicyValueRefusal.STARS);
    whole("adultAge", policy.adultAge(), 14, 30, PolicyValueRefusal.AGE);
  }

  private void terms(Policy policy) {
    days("minNoticeWorkingDays", policy.minNoticeWorkingDays());
    days("checkWorkingDays", policy.checkWorkingDays());
    days("correctionWorkingDays", policy.correctionWorkingDays());
    days("objectionWorkingDays", policy.objectionWorkingDays());
    days("appealWorkingDays", policy.appealWorkingDays());
    days("complaintWorkingDays", policy.complaintWorkingDays());
    days("signWorkingDays", policy.signWorkingDays());
    days("forceMajeureWorkingDays", policy.forceMajeureWorkingDays());
    whole("sealLeadHours", policy.sealLeadHours(), 1, 720, PolicyValueRefusal.HOURS);
    whole("diceMinutes", policy.diceMinutes(), 5, 720, PolicyValueRefusal.MINUTES);
    whole("mostTickets", policy.mostTickets(), 1, 10, PolicyValueRefusal.TICKETS);
    whole("moveInMonths", policy.moveInMonths(), 1, 60, PolicyValueRefusal.MONTHS);
    whole(
        "socialInsuranceMonths", policy.socialInsuranceMonths(), 1, 60, PolicyValueRefusal.MONTHS);
  }

  private void categories(List<CategoryRule> rules) {
    List<CategoryCode> codes = rules.stream().map(CategoryRule::code).toList();
    if (!isEachOnce(codes, CategoryCode.values())) {
      flaw("categories", PolicyValueRefusal.CATEGORIES);
      return;
    }
    for (int i = 0; i < rules.size(); i++) {
      category("categories[%d]".formatted(i), rules.get(i));
    }
  }

  private void category(String field, CategoryRule rule) {
    if (rule.proofs().isEmpty() || hasTwice(rule.proofs())) {
      flaw(field + ".proofs", PolicyValueRefusal.PROOFS);
    }
    if (!rule.papers().containsAll(EVERYBODYS_PAPERS) || hasTwice(rule.papers())) {
      flaw(field + ".papers", PolicyValueRefusal.PAPERS);
    }
    boolean countsYears = rule.proofs().contains(Proof.YEARS_AT_WORK);
    Integer years = rule.maxYearsAtWork();
    if (countsYears ? years == null || years < 1 || years > 50 : years != null) {
      flaw(field + ".maxYearsAtWork", PolicyValueRefusal.YEARS_AT_WORK);
    }
  }

  private void weights(@Nullable RankingWeights weights) {
    if (weights == null) {
      flaw("rankingWeights", PolicyValueRefusal.WEIGHTS_TOGETHER);
      return;
    }
    int before = flaws.size();
    weight("time", weights.time());
    weight("familySize", weights.familySize());
    weight("income", weights.income());
    weight("hardship", weights.hardship());
    weight("targetTier", weights.targetTier());
    if (flaws.size() == before && weights.sum() != 100) {
      flaw("rankingWeights", PolicyValueRefusal.WEIGHTS_TOGETHER);
    }
  }

  private void weight(String name, int weight) {
    whole("rankingWeights." + name, weight, 0, 100, PolicyValueRefusal.WEIGHT);
  }

  private void randomness(List<String> kinds) {
    if (kinds.isEmpty() || hasTwice(kinds) || !RANDOMNESS.containsAll(kinds)) {
      flaw("randomnessKinds", PolicyValueRefusal.RANDOMNESS);
    }
  }

  private void unmasking(List<UnmaskingRule> rules) {
    List<PersonalField> fields = rules.stream().map(UnmaskingRule::field).toList();
    boolean officersAlone = rules.stream().allMatch(rule -> OFFICERS.containsAll(rule.roles()));
    if (!isEachOnce(fields, PersonalField.values()) || !officersAlone) {
      flaw("unmaskingRules", PolicyValueRefusal.UNMASKING);
    }
  }

  private void percent(String field, @Nullable BigDecimal value) {
    number(field, value, 0, 100, PolicyValueRefusal.PERCENT);
  }

  private void days(String field, int days) {
    whole(field, days, 1, 365, PolicyValueRefusal.DAYS);
  }

  private void whole(String field, int value, int least, int most, PolicyValueRefusal refusal) {
    if (value < least || value > most) {
      flaw(field, refusal);
    }
  }

  private void number(
      String field, @Nullable BigDecimal value, int least, int most, PolicyValueRefusal refusal) {
    if (value == null
        || value.stripTrailingZeros().scale() > MOST_DECIMALS
        || value.compareTo(BigDecimal.valueOf(least)) < 0
        || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      flaw(field, refusal);
    }
  }

  private void flaw(String field, PolicyValueRefusal refusal) {
    flaws.add(new FieldRefusal(field, refusal));
  }

  private static boolean hasTwice(Collection<?> values) {
    return new HashSet<>(values).size() < values.size();
  }

  private static <T> boolean isEachOnce(List<T> found, T[] all) {
    Set<T> once = found.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    return found.size() == all.length && once.containsAll(Arrays.asList(all));
  }
}
