package org.anju.selection.leftover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.anju.selection.leftover.WaitEstimate.Pace;
import org.junit.jupiter.api.Test;

class WaitEstimateTest {

  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final Duration TURN = Duration.ofMinutes(3);

  @Test
  void the_next_one_waits_at_most_for_one_turn() {
    WaitEstimate estimate = WaitEstimate.of(0, 5, TURN, null, NOW);

    assertThat(estimate.latest()).isEqualTo(NOW.plus(TURN));
    assertThat(estimate.likely()).isEqualTo(estimate.latest());
  }

  @Test
  void at_the_latest_every_family_before_uses_its_whole_time() {
    assertThat(WaitEstimate.of(4, 5, TURN, null, NOW).latest()).isEqualTo(NOW.plus(TURN));
    assertThat(WaitEstimate.of(5, 5, TURN, null, NOW).latest())
        .isEqualTo(NOW.plus(TURN).plus(TURN));
  }

  @Test
  void as_fast_as_it_went_lately_it_is_likely_earlier() {
    Pace pace = new Pace(20, NOW.minusSeconds(200));

    WaitEstimate estimate = WaitEstimate.of(29, 5, TURN, pace, NOW);

    assertThat(estimate.likely()).isEqualTo(NOW.plusSeconds(300));
    assertThat(estimate.latest()).isEqualTo(NOW.plus(TURN.multipliedBy(6)));
  }

  @Test
  void it_is_never_likely_to_be_later_than_at_the_latest() {
    Pace slow = new Pace(1, NOW.minus(Duration.ofHours(2)));

    WaitEstimate estimate = WaitEstimate.of(3, 1, TURN, slow, NOW);

    assertThat(estimate.likely()).isEqualTo(estimate.latest());
  }

  @Test
  void a_page_asks_the_more_often_the_sooner_its_family_is_called() {
    assertThat(AskAgain.inTheQueue(0)).isEqualTo(2);
    assertThat(AskAgain.inTheQueue(100)).isEqualTo(7);
    assertThat(AskAgain.inTheQueue(10_000)).isEqualTo(30);
    assertThat(AskAgain.inTheRoom(1_000)).isEqualTo(7);
    assertThat(AskAgain.watching(1_000)).isEqualTo(14);
    assertThat(AskAgain.watching(100_000)).isEqualTo(30);
  }
}
