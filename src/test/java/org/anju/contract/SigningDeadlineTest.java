package org.anju.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.anju.platform.time.Holidays;
import org.anju.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

class SigningDeadlineTest {

  private static final WorkingDays CALENDAR = new WorkingDays(Holidays.shipped());
  private static final Instant FRIDAY = Instant.parse("2026-11-27T15:59:59Z");

  @Test
  void waiting_that_ended_on_the_same_day_changes_nothing() {
    assertThat(putOff("2026-11-23T02:00:00Z", "2026-11-23T15:59:59Z")).isEqualTo(FRIDAY);
  }

  @Test
  void two_working_days_of_waiting_put_the_deadline_off_by_two_across_a_weekend() {
    assertThat(putOff("2026-11-23T02:00:00Z", "2026-11-25T02:00:00Z"))
        .isEqualTo("2026-12-01T15:59:59Z");
  }

  @Test
  void a_weekend_of_waiting_takes_no_working_day_from_anybody() {
    assertThat(putOff("2026-11-20T02:00:00Z", "2026-11-22T02:00:00Z")).isEqualTo(FRIDAY);
  }

  @Test
  void the_day_turns_at_midnight_in_china() {
    assertThat(putOff("2026-11-23T15:59:00Z", "2026-11-23T16:00:00Z"))
        .isEqualTo("2026-11-30T15:59:59Z");
  }

  @Test
  void a_deadline_is_put_off_beyond_spring_festival() {
    Instant eve = Instant.parse("2026-02-14T15:59:59Z");
    Instant from = Instant.parse("2026-02-12T02:00:00Z");
    assertThat(SigningDeadline.putOff(CALENDAR, eve, from, Instant.parse("2026-02-13T02:00:00Z")))
        .isEqualTo("2026-02-24T15:59:59Z");
  }

  private static Instant putOff(String from, String until) {
    return SigningDeadline.putOff(CALENDAR, FRIDAY, Instant.parse(from), Instant.parse(until));
  }
}
