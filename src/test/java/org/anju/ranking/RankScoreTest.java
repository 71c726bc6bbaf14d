package org.anju.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.anju.policy.Policy;
import org.anju.policy.RankingWeights;
import org.anju.policy.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankScoreTest {

  private static final Instant OPENS = Instant.parse("2026-11-01T00:00:00Z");
  private static final Instant CLOSES = Instant.parse("2026-11-11T00:00:00Z");
  private static final Policy POLICY =
      ShippedPolicies.huangshiWith(
          Map.of(
              "incomeLinePerHead", 40_000,
              "minAreaPerHead", 16,
              "rankingWeights", new RankingWeights(20, 20, 20, 30, 10)));

  @Test
  void a_score_is_the_sum_of_parts_that_can_be_computed_by_hand() {
    RankScore score =
        score(new RankingFacts(day(4), OPENS, CLOSES, 3, yuan("75000"), squareMetres("31"), false));

    assertThat(score.parts())
        .containsExactly(
            // 20 × 604800 ÷ 864000
            part(Criterion.TIME, 20, "604800", "864000", "14.00"),
            // 20 × 3 ÷ 5
            part(Criterion.FAMILY_SIZE, 20, "3", "5", "12.00"),
            // 20 × (3 × 40000 − 75000) ÷ (3 × 40000)
            part(Criterion.INCOME, 20, "45000", "120000", "7.50"),
            // 30 × (3 × 16 − 31) ÷ (3 × 16) = 10.625
            part(Criterion.HARDSHIP, 30, "17", "48", "10.63"),
            part(Criterion.TARGET_TIER, 10, "0", "1", "0.00"));
    assertThat(score.total()).isEqualTo(new BigDecimal("44.13"));
  }

  @Test
  void the_same_facts_give_the_same_score() {
    RankingFacts facts =
        new RankingFacts(day(4), OPENS, CLOSES, 3, yuan("75000.00"), squareMetres("31.0"), true);

    assertThat(score(facts)).isEqualTo(score(facts));
    assertThat(score(facts).total()).isEqualTo(new BigDecimal("54.13"));
  }

  @Test
  void who_else_applies_does_not_count_and_a_hundred_is_the_most() {
    RankingFacts best =
        new RankingFacts(OPENS, OPENS, CLOSES, 5, BigDecimal.ZERO, BigDecimal.ZERO, true);

    assertThat(score(best).total()).isEqualTo(new BigDecimal("100.00"));
  }

  @Test
  void nothing_is_the_least() {
    RankingFacts worst =
        new RankingFacts(CLOSES, OPENS, CLOSES, 1, yuan("40000"), squareMetres("16"), false);

    assertThat(score(worst).total()).isEqualTo(new BigDecimal("4.00"));
    assertThat(points(worst, Criterion.FAMILY_SIZE)).isEqualByComparingTo("4");
  }

  @ParameterizedTest
  @CsvSource({"1, 4.00", "4, 16.00", "5, 20.00", "6, 20.00", "11, 20.00"})
  void from_five_persons_on_a_family_gets_all_points_for_its_size(int heads, BigDecimal points) {
    RankingFacts facts =
        new RankingFacts(OPENS, OPENS, CLOSES, heads, yuan("1"), squareMetres("1"), false);

    assertThat(points(facts, Criterion.FAMILY_SIZE)).isEqualTo(points);
  }

  @Test
  void how_many_persons_get_all_points_is_the_policys() {
    RankingFacts three =
        new RankingFacts(OPENS, OPENS, CLOSES, 3, yuan("1"), squareMetres("1"), false);
    Policy small = ShippedPolicies.huangshiWith(Map.of("largeFamily", 3));

    assertThat(RankScore.of(three, small).parts())
        .contains(part(Criterion.FAMILY_SIZE, 20, "3", "3", "20.00"));
  }

  @ParameterizedTest
  @CsvSource({"0, 20.00", "39999.99, 0.00", "40000, 0.00", "90000, 0.00", "20000, 10.00"})
  void income_counts_below_the_line_and_never_against_a_family(
      BigDecimal income, BigDecimal points) {
    RankingFacts facts =
        new RankingFacts(OPENS, OPENS, CLOSES, 1, income, squareMetres("1"), false);

    assertThat(points(facts, Criterion.INCOME)).isEqualTo(points);
  }

  @ParameterizedTest
  @CsvSource({"0, 30.00", "8, 15.00", "15.99, 0.02", "16, 0.00", "120, 0.00"})
  void the_less_space_the_more_points(BigDecimal area, BigDecimal points) {
    RankingFacts facts = new RankingFacts(OPENS, OPENS, CLOSES, 1, yuan("1"), area, false);

    assertThat(points(facts, Criterion.HARDSHIP)).isEqualTo(points);
  }

  @Test
  void a_part_is_rounded_half_up_once() {
    assertThat(ScorePart.of(Criterion.HARDSHIP, 1, yuan("1"), yuan("200")).points())
        .isEqualTo(new BigDecimal("0.01"));
    assertThat(ScorePart.of(Criterion.HARDSHIP, 1, yuan("1"), yuan("201")).points())
        .isEqualTo(new BigDecimal("0.00"));
  }

  @Test
  void the_weights_are_the_policys() {
    Policy hardshipAlone =
        ShippedPolicies.huangshiWith(Map.of("rankingWeights", new RankingWeights(0, 0, 0, 100, 0)));
    RankingFacts homeless =
        new RankingFacts(CLOSES, OPENS, CLOSES, 1, yuan("90000"), BigDecimal.ZERO, false);

    assertThat(RankScore.of(homeless, hardshipAlone).total()).isEqualByComparingTo("100");
  }

  private static RankScore score(RankingFacts facts) {
    return RankScore.of(facts, POLICY);
  }

  private static BigDecimal points(RankingFacts facts, Criterion criterion) {
    return score(facts).parts().stream()
        .filter(part -> part.criterion() == criterion)
        .findFirst()
        .orElseThrow()
        .points();
  }

  private static ScorePart part(
      Criterion criterion, int weight, String reached, String full, String points) {
    return new ScorePart(
        criterion, weight, new BigDecimal(reached), new BigDecimal(full), new BigDecimal(points));
  }

  private static Instant day(int day) {
    return Instant.parse("2026-11-%02dT00:00:00Z".formatted(day));
  }

  private static BigDecimal yuan(String yuan) {
    return new BigDecimal(yuan);
  }

  private static BigDecimal squareMetres(String area) {
    return new BigDecimal(area);
  }
}
