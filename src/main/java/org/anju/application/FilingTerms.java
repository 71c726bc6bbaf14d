package org.anju.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.anju.policy.Policy;
import org.anju.ranking.RankScore;
import org.anju.ranking.RankingFacts;

/**
 * What holds for whoever applies for an offering on a day.
 *
 * @param policy in force on the day: the application keeps its version
 * @param ranking the same for all families of the offering
 * @param opensAt beginning of the time to apply
 * @param closesAt its end
 */
record FilingTerms(
    Policy policy, Policy ranking, Instant opensAt, Instant closesAt, LocalDate today) {

  /** Homes in the city that count, in m². */
  BigDecimal housingArea(Household household) {
    return household.facts().areaInCity(policy.adultAge(), today);
  }

  BigDecimal score(NewApplication application, Instant receivedAt) {
    Household household = application.household();
    RankingFacts facts =
        new RankingFacts(
            receivedAt,
            opensAt,
            closesAt,
            household.members().size(),
            household.facts().annualIncome(),
            housingArea(household),
            application.tier() == 1);
    return RankScore.of(facts, ranking).total();
  }
}
