package org.anju.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

  @Test
  void the_day_changes_at_midnight_in_china() {
    BusinessClock beforeMidnight = () -> Instant.parse("2026-11-22T15:59:59Z");
    BusinessClock midnight = () -> Instant.parse("2026-11-22T16:00:00Z");
    assertThat(beforeMidnight.today()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(midnight.today()).isEqualTo(LocalDate.of(2026, 11, 23));
  }
}
