package org.anju.application.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.policy.Policy;
import org.jetbrains.annotations.Nullable;

/**
 * Whether a household may apply, condition by condition (article 6): it has no home and has traded
 * none lately, or it lives in too little space, and it belongs to one of the categories.
 *
 * @param outcome all conditions together
 * @param heads applicant, spouse and minor children on that day; null while somebody of them is
 *     unknown
 * @param conditions each condition that this household has to meet
 */
public record Eligibility(Outcome outcome, @Nullable Integer heads, List<Condition> conditions) {

  public Eligibility {
    conditions = List.copyOf(conditions);
  }

  /** Judges the facts as they are on that day. Any of them may be missing. */
  public static Eligibility of(HouseholdFacts facts, Policy policy, LocalDate day) {
    CountedHousehold household = new CountedHousehold(facts, policy.adultAge(), day);
    List<Condition> conditions = new ArrayList<>();
    conditions.add(new HousingRule(household, policy).condition());
    conditions.addAll(new CategoryRules(household, policy).conditions());
    return new Eligibility(
        Outcome.all(conditions.stream().map(Condition::outcome).toList()),
        household.heads().orElse(null),
        conditions);
  }
}
