package org.anju.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 4", "9, 256", "10, 360", "64, 360"})
  void each_pause_is_twice_the_one_before_up_to_six_hours(int attempts, int minutes) {
    assertThat(Retries.pauseAfter(attempts)).isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  void a_server_that_is_away_for_a_night_is_waited_for_and_one_that_never_answers_is_not() {
    Duration all =
        IntStream.range(1, Retries.MOST_ATTEMPTS)
            .mapToObj(Retries::pauseAfter)
            .reduce(Duration.ZERO, Duration::plus);

    assertThat(all).isBetween(Duration.ofHours(12), Duration.ofDays(2));
    assertThat(Retries.isHopeless(Retries.MOST_ATTEMPTS - 1)).isFalse();
    assertThat(Retries.isHopeless(Retries.MOST_ATTEMPTS)).isTrue();
  }
}
