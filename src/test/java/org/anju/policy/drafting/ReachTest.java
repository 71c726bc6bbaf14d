package org.anju.policy.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.anju.offering.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReachTest {

  private static final Instant FROM = Instant.parse("2026-12-01T00:00:00Z");

  @Test
  void who_can_still_apply_from_that_day_on_applies_under_the_new_rules() {
    assertThat(Reach.NEW_APPLICATIONS.touches(at(Stage.ANNOUNCED, FROM.plusSeconds(1)), FROM))
        .isTrue();
    assertThat(Reach.NEW_APPLICATIONS.touches(at(Stage.ANNOUNCED, FROM), FROM)).isFalse();
    assertThat(Reach.NEW_APPLICATIONS.touches(at(Stage.NOTICE, FROM.plusSeconds(1)), FROM))
        .isFalse();
  }

  @Test
  void families_of_one_offering_are_never_ranked_by_two_sets_of_weights() {
    Instant closes = FROM.plusSeconds(9);

    assertThat(Reach.NEW_WINDOWS.touches(at(Stage.ANNOUNCED, FROM, closes), FROM)).isTrue();
    assertThat(Reach.NEW_WINDOWS.touches(at(Stage.ANNOUNCED, FROM.minusSeconds(1), closes), FROM))
        .isFalse();
    assertThat(Reach.NEW_WINDOWS.touches(at(Stage.NOTICE, FROM, closes), FROM)).isFalse();
  }

  @Test
  void each_step_of_an_offering_leaves_less_to_change() {
    assertThat(reaches(Stage.ANNOUNCED))
        .containsExactly(
            Reach.NEW_APPLICATIONS,
            Reach.PRICE_LISTS,
            Reach.CHECKS,
            Reach.OBJECTIONS,
            Reach.SEALS,
            Reach.EVERYTHING);
    assertThat(reaches(Stage.NOTICE))
        .containsExactly(Reach.OBJECTIONS, Reach.SEALS, Reach.EVERYTHING);
    assertThat(reaches(Stage.SEALED)).containsExactly(Reach.EVERYTHING);
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void a_published_plan_stands(Stage stage) {
    assertThat(Reach.NEW_OFFERINGS.touches(at(stage, FROM.plusSeconds(1)), FROM)).isFalse();
  }

  private static List<Reach> reaches(Stage stage) {
    LiveOffering offering = at(stage, FROM.plusSeconds(1));
    return Arrays.stream(Reach.values()).filter(reach -> reach.touches(offering, FROM)).toList();
  }

  private static LiveOffering at(Stage stage, Instant closesAt) {
    return at(stage, FROM.minusSeconds(1), closesAt);
  }

  private static LiveOffering at(Stage stage, Instant opensAt, Instant closesAt) {
    return new LiveOffering(1, "x", "下陆区", stage, opensAt, closesAt, 0);
  }
}
