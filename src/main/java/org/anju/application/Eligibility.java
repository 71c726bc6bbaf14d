package org.anju.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.anju.policy.Policy;

/**
 * Whether a household may apply, condition by condition (article 6): it lives in too little space,
 * or has no home and has traded none lately, and it belongs to one of the categories.
 *
 * @param conditions each condition that this household has to meet
 */
public record Eligibility(List<EligibilityCondition> conditions) {

  /**
   * What the household states.
   *
   * @param householdSize persons, at least one
   * @param housingArea its present housing in m², 0 when it has none
   * @param tradedOn day of its latest housing transaction; null when there was none
   * @param category null when none was given
   */
  public record Facts(
      int householdSize, BigDecimal housingArea, LocalDate tradedOn, Category category) {

    public static Facts of(Application application) {
      return new Facts(
          application.householdSize(),
          application.housingArea(),
          application.tradedOn(),
          application.category());
    }
  }

  public Eligibility {
    conditions = List.copyOf(conditions);
  }

  /** Judges the facts as they are on that day. */
  public static Eligibility of(Facts facts, Policy policy, LocalDate day) {
    return new Eligibility(List.of(housing(facts, policy, day), category(facts)));
  }

  /** Whether every condition is met. */
  public boolean met() {
    return conditions.stream().allMatch(EligibilityCondition::met);
  }

  private static EligibilityCondition housing(Facts facts, Policy policy, LocalDate day) {
    return facts.housingArea().signum() == 0
        ? condition(
            EligibilityCondition.Code.NO_HOME_AND_NO_RECENT_TRADE,
            !tradedLately(facts.tradedOn(), policy, day))
        : condition(EligibilityCondition.Code.SMALL_AREA_PER_HEAD, livesInLess(facts, policy));
  }

  private static EligibilityCondition category(Facts facts) {
    return condition(EligibilityCondition.Code.CATEGORY_GIVEN, facts.category() != null);
  }

  private static boolean tradedLately(LocalDate tradedOn, Policy policy, LocalDate day) {
    return tradedOn != null && tradedOn.plusYears(policy.yearsWithoutTrade()).isAfter(day);
  }

  /** Compares the whole area, so that no rounding of a quotient decides. */
  private static boolean livesInLess(Facts facts, Policy policy) {
    BigDecimal enough = policy.minAreaPerHead().multiply(BigDecimal.valueOf(facts.householdSize()));
    return facts.housingArea().compareTo(enough) < 0;
  }

  private static EligibilityCondition condition(EligibilityCondition.Code code, boolean met) {
    return new EligibilityCondition(code, met, code.article());
  }
}
