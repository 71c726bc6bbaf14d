package org.anju.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PausesTest {

  private final Pauses pauses = new Pauses(Duration.ofSeconds(5), Duration.ofMinutes(5));

  @Test
  void each_pause_is_twice_as_long_as_the_one_before() {
    assertThat(pauses.after(1)).isEqualTo(Duration.ofSeconds(5));
    assertThat(pauses.after(2)).isEqualTo(Duration.ofSeconds(10));
    assertThat(pauses.after(3)).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void and_never_longer_than_the_longest_however_often_it_failed() {
    assertThat(pauses.after(8)).isEqualTo(Duration.ofMinutes(5));
    assertThat(pauses.after(100_000)).isEqualTo(Duration.ofMinutes(5));
  }
}
