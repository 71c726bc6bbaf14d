package org.anju.policy.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anju.platform.error.FieldRefusal;
import org.anju.policy.CategoryCode;
import org.anju.policy.CategoryRule;
import org.anju.policy.Policy;
import org.anju.policy.ShippedPolicies;
import org.jetbrains.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule reads, the values have to say. */
class PolicyCheckTest {

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 51})
  void a_category_that_counts_years_at_work_says_how_many(int years) {
    assertThat(flaws(newcomers(years)))
        .containsExactly(
            new FieldRefusal("categories[0].maxYearsAtWork", PolicyValueRefusal.YEARS_AT_WORK));
    assertThat(flaws(newcomers(null)))
        .containsExactly(
            new FieldRefusal("categories[0].maxYearsAtWork", PolicyValueRefusal.YEARS_AT_WORK));
    assertThat(flaws(newcomers(5))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "20, 0", "21, 1"})
  void the_size_that_gets_all_points_is_a_family_s(int persons, int flaws) {
    assertThat(PolicyCheck.flaws(ShippedPolicies.huangshiWith(Map.of("largeFamily", persons))))
        .hasSize(flaws);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "100, 0", "101, 1", "-1, 1"})
  void the_share_that_is_reviewed_in_full_is_a_percentage(int percent, int flaws) {
    assertThat(
            PolicyCheck.flaws(ShippedPolicies.huangshiWith(Map.of("fullReviewPercent", percent))))
        .hasSize(flaws);
  }

  @ParameterizedTest
  @CsvSource({
    "dice, 0",
    "public-number drand-quicknet dice, 0",
    "dice dice, 1",
    "dice lottery, 1",
    "'', 1"
  })
  void a_draw_uses_each_known_kind_of_randomness_once_at_most(String kinds, int flaws) {
    List<String> chosen = kinds.isEmpty() ? List.of() : List.of(kinds.split(" "));

    assertThat(PolicyCheck.flaws(ShippedPolicies.huangshiWith(Map.of("randomnessKinds", chosen))))
        .hasSize(flaws);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 0", "10, 0", "11, 1"})
  void a_family_has_one_to_ten_tickets(int tickets, int flaws) {
    assertThat(PolicyCheck.flaws(ShippedPolicies.huangshiWith(Map.of("mostTickets", tickets))))
        .hasSize(flaws);
  }

  @ParameterizedTest
  @CsvSource({"4, 1", "5, 0", "720, 0", "721, 1"})
  void dice_take_five_minutes_to_half_a_day(int minutes, int flaws) {
    assertThat(PolicyCheck.flaws(ShippedPolicies.huangshiWith(Map.of("diceMinutes", minutes))))
        .hasSize(flaws);
  }

  @ParameterizedTest
  @ValueSource(strings = {"huangshi", "weihai"})
  void a_city_begins_with_two_sources_of_different_kind(String city) {
    Policy shipped = ShippedPolicies.pack(city).policy();

    assertThat(shipped.randomnessKinds()).containsExactly("dice", "drand-quicknet");
    assertThat(PolicyCheck.flaws(shipped)).isEmpty();
  }

  private static List<FieldRefusal> flaws(CategoryRule rule) {
    Policy shipped = ShippedPolicies.huangshiValues();
    List<CategoryRule> categories =
        shipped.categories().stream()
            .map(each -> each.code() == rule.code() ? rule : each)
            .toList();
    return PolicyCheck.flaws(ShippedPolicies.huangshiWith(Map.of("categories", categories)));
  }

  private static CategoryRule newcomers(@Nullable Integer years) {
    CategoryRule shipped = ShippedPolicies.huangshiValues().category(CategoryCode.A);
    return new CategoryRule(shipped.code(), years, shipped.proofs(), shipped.papers());
  }
}
