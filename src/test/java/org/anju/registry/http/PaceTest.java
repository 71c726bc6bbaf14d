package org.anju.registry.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten in a second: one in 105 ms, since arrivals are less even than departures. */
class PaceTest {

  private long now;
  private Duration wait;
  private Runnable timer;
  private final Pace pace =
      new Pace(
          10,
          () -> now,
          (duration, work) -> {
            wait = duration;
            timer = work;
          });
  private final List<String> left = new ArrayList<>();

  @Test
  void the_first_leaves_at_once_and_the_next_at_a_distance() {
    line("a", "b");
    assertThat(left).containsExactly("a");
    assertThat(wait).isEqualTo(Duration.ofMillis(105));

    ringAfter(Duration.ofMillis(105));
    assertThat(left).containsExactly("a", "b");
  }

  @Test
  void a_late_timer_is_not_followed_by_a_burst() {
    line("a", "b", "c");

    ringAfter(Duration.ofMillis(500));

    assertThat(left).containsExactly("a", "b");
    assertThat(wait).isEqualTo(Duration.ofMillis(105));
  }

  @Test
  void a_timer_that_rings_early_lets_nobody_go() {
    line("a", "b");

    ringAfter(Duration.ofMillis(100));

    assertThat(left).containsExactly("a");
    assertThat(wait).isEqualTo(Duration.ofMillis(5));
  }

  @Test
  void nobody_overtakes_who_waits() {
    line("a", "b");
    now += Duration.ofSeconds(2).toNanos();

    line("c");

    assertThat(left).containsExactly("a");
    timer.run();
    assertThat(left).containsExactly("a", "b");
  }

  @Test
  void time_that_passed_unused_is_not_saved_up() {
    line("a");
    now += Duration.ofSeconds(10).toNanos();

    line("b", "c");

    assertThat(left).containsExactly("a", "b");
  }

  private void line(String... names) {
    for (String name : names) {
      pace.turn().subscribe().with(go -> left.add(name));
    }
  }

  private void ringAfter(Duration passed) {
    now += passed.toNanos();
    timer.run();
  }
}
