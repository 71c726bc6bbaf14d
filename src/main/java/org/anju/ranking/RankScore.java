package org.anju.ranking;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anju.policy.Policy;
import org.anju.policy.RankingWeights;

/**
 * The number by which families are put in order (article 16): by time, persons, income, hardship in
 * housing and target tier, each with the policy's weight. The highest comes first; of two that are
 * equal, the one that was received earlier. It depends on the family and the offering alone, not on
 * who else applies, so that anybody can compute it again.
 *
 * @param total sum of the parts' points, from 0 to 100
 */
public record RankScore(BigDecimal total, List<ScorePart> parts) {

  public RankScore {
    parts = List.copyOf(parts);
  }

  /** By the policy that ranks the offering, one for all of its families. */
  public static RankScore of(RankingFacts facts, Policy policy) {
    RankingWeights weights = policy.rankingWeights();
    List<ScorePart> parts =
        List.of(
            time(facts, weights.time()),
            familySize(facts, weights.familySize(), policy.largeFamily()),
            below(
                Criterion.INCOME,
                weights.income(),
                facts.annualIncome(),
                forAll(facts, policy.incomeLinePerHead())),
            below(
                Criterion.HARDSHIP,
                weights.hardship(),
                facts.housingArea(),
                forAll(facts, policy.minAreaPerHead())),
            targetTier(facts, weights.targetTier()));
    BigDecimal total =
        parts.stream().map(ScorePart::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new RankScore(total, parts);
  }

  private static ScorePart time(RankingFacts facts, int weight) {
    BigDecimal left = seconds(facts.receivedAt(), facts.closesAt());
    return ScorePart.of(Criterion.TIME, weight, left, seconds(facts.opensAt(), facts.closesAt()));
  }

  private static ScorePart familySize(RankingFacts facts, int weight, int largeFamily) {
    return ScorePart.of(
        Criterion.FAMILY_SIZE,
        weight,
        BigDecimal.valueOf(facts.heads()),
        BigDecimal.valueOf(largeFamily));
  }

  private static ScorePart below(
      Criterion criterion, int weight, BigDecimal found, BigDecimal line) {
    return ScorePart.of(criterion, weight, line.subtract(found), line);
  }

  private static ScorePart targetTier(RankingFacts facts, int weight) {
    return ScorePart.of(
        Criterion.TARGET_TIER,
        weight,
        facts.inFirstTier() ? BigDecimal.ONE : BigDecimal.ZERO,
        BigDecimal.ONE);
  }

  private static BigDecimal forAll(RankingFacts facts, BigDecimal perHead) {
    return perHead.multiply(BigDecimal.valueOf(facts.heads()));
  }

  private static BigDecimal seconds(Instant from, Instant to) {
    return BigDecimal.valueOf(Duration.between(from, to).toSeconds());
  }
}
