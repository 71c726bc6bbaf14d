package org.anju.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockEstimateTest {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
  private static final long SECOND = 1_000_000_000L;
  private static final long MILLISECOND = 1_000_000L;

  @Test
  void a_clock_that_was_read_on_the_way_is_known_to_half_of_the_way() {
    ClockEstimate estimate = ClockEstimate.of(0, NOON, 4 * MILLISECOND);
    assertThat(estimate.middle()).isEqualTo(NOON.plusMillis(2));
    assertThat(estimate.uncertainty()).isEqualTo(Duration.ofMillis(2));
  }

  @Test
  void it_goes_on_by_the_running_time_and_becomes_less_exact() {
    ClockEstimate later = ClockEstimate.of(0, NOON, 2 * MILLISECOND).at(10 * SECOND);
    assertThat(later.middle()).isEqualTo(NOON.plusSeconds(10).minusMillis(1));
    assertThat(later.uncertainty())
        .isGreaterThan(Duration.ofMillis(2))
        .isLessThan(Duration.ofMillis(4));
  }

  @Test
  void a_question_that_was_long_on_its_way_spoils_nothing() {
    ClockEstimate exact = ClockEstimate.of(0, NOON, MILLISECOND);
    ClockEstimate slow = ClockEstimate.of(MILLISECOND, NOON.plusMillis(1), 3 * SECOND);
    ClockEstimate both = exact.and(slow);
    assertThat(both.uncertainty()).isLessThan(Duration.ofMillis(2));
    assertThat(Duration.between(NOON.plusSeconds(3), both.middle()).abs())
        .isLessThan(Duration.ofMillis(2));
  }

  @Test
  void a_quick_question_makes_it_more_exact() {
    ClockEstimate slow = ClockEstimate.of(0, NOON, SECOND);
    ClockEstimate quick =
        ClockEstimate.of(2 * SECOND, NOON.plusMillis(1_700), 2 * SECOND + 2 * MILLISECOND);
    assertThat(slow.and(quick)).isEqualTo(quick);
  }

  @Test
  void a_clock_that_has_been_set_is_believed_at_once() {
    ClockEstimate before = ClockEstimate.of(0, NOON, MILLISECOND);
    ClockEstimate after = ClockEstimate.of(SECOND, NOON.minusSeconds(3_600), SECOND + MILLISECOND);
    assertThat(before.and(after)).isEqualTo(after);
  }
}
