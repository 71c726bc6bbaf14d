package org.anju.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.anju.draw.RandomnessSource.Dice;
import org.anju.draw.RandomnessSource.DrandQuicknet;
import org.anju.draw.RandomnessSource.PublicNumber;
import org.anju.platform.error.RefusedException;
import org.anju.policy.Policy;
import org.anju.policy.ShippedPolicies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredSourcesTest {

  private static final Instant EARLIEST = Instant.parse("2026-12-01T01:00:00Z");
  private static final Instant DICE_OVER = Instant.parse("2026-12-01T01:30:00Z");

  @Test
  void the_round_is_the_first_one_when_the_time_for_the_dice_is_over() {
    assertThat(sources(null, "dice", "drand-quicknet"))
        .containsExactly(Dice.twentyThrows(), DrandQuicknet.notBefore(DICE_OVER));
  }

  @Test
  void without_dice_the_round_is_the_first_one_of_the_draw() {
    List<RandomnessSource> sources = sources(null, "drand-quicknet");

    assertThat(sources).containsExactly(DrandQuicknet.notBefore(EARLIEST));
    assertThat(((DrandQuicknet) sources.get(0)).time())
        .isBetween(EARLIEST, EARLIEST.plusSeconds(2));
  }

  @Test
  void the_sources_stand_in_the_order_of_the_policy() {
    assertThat(sources(number(8, DICE_OVER), "public-number", "drand-quicknet", "dice"))
        .hasExactlyElementsOfTypes(PublicNumber.class, DrandQuicknet.class, Dice.class);
  }

  @Test
  void a_number_that_is_known_before_the_dice_are_over_is_refused() {
    assertThat(sources(number(8, DICE_OVER), "dice", "public-number")).hasSize(2);
    assertRefused(
        RandomnessRefusal.NUMBER_TOO_EARLY,
        number(8, DICE_OVER.minusSeconds(1)),
        "dice",
        "public-number");
  }

  @Test
  void without_dice_a_number_is_known_at_the_draw_at_the_earliest() {
    assertThat(sources(number(8, EARLIEST), "public-number")).hasSize(1);
    assertRefused(
        RandomnessRefusal.NUMBER_TOO_EARLY, number(8, EARLIEST.minusSeconds(1)), "public-number");
  }

  @Test
  void a_number_is_declared_exactly_when_the_policy_demands_one() {
    assertRefused(RandomnessRefusal.NUMBER_MISSING, null, "dice", "public-number");
    assertRefused(RandomnessRefusal.NUMBER_NOT_ASKED, number(8, DICE_OVER), "dice");
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "100, true", "101, false"})
  void a_number_has_one_to_a_hundred_digits(int digits, boolean declarable) {
    DeclaredNumber declared = number(digits, DICE_OVER);

    if (declarable) {
      assertThat(sources(declared, "public-number")).hasSize(1);
    } else {
      assertRefused(RandomnessRefusal.NUMBER_DIGITS, declared, "public-number");
    }
  }

  @Test
  void a_declaration_with_a_gap_is_refused() {
    String longest = "x".repeat(1001);
    List.of(
            new DeclaredNumber(null, "1", "form", 8, DICE_OVER),
            new DeclaredNumber("lottery", " ", "form", 8, DICE_OVER),
            new DeclaredNumber("lottery", "1", longest, 8, DICE_OVER),
            new DeclaredNumber("lottery", "1", "form", null, DICE_OVER),
            new DeclaredNumber("lottery", "1", "form", 8, null))
        .forEach(
            declared ->
                assertRefused(RandomnessRefusal.NUMBER_INCOMPLETE, declared, "public-number"));
  }

  private static DeclaredNumber number(int digits, Instant publishedAt) {
    return new DeclaredNumber("福利彩票双色球", "2026140", "红球从小到大，再写蓝球", digits, publishedAt);
  }

  private static List<RandomnessSource> sources(DeclaredNumber declared, String... kinds) {
    Policy policy =
        ShippedPolicies.huangshiWith(Map.of("randomnessKinds", List.of(kinds), "diceMinutes", 30));
    return DeclaredSources.of(policy, EARLIEST, declared);
  }

  private static void assertRefused(
      RandomnessRefusal refusal, DeclaredNumber declared, String... kinds) {
    assertThatThrownBy(() -> sources(declared, kinds))
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
