package org.anju.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.platform.time.Holidays;
import org.anju.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By when a check is decided, in working days of China. */
class CheckTermTest {

  private static final WorkingDays CALENDAR = new WorkingDays(Holidays.shipped());

  @Test
  void the_first_working_day_is_the_one_after_the_case_came() {
    CheckTerm one = new CheckTerm(CALENDAR, 1);

    assertThat(one.lastDay(Instant.parse("2026-11-20T03:00:00Z"))).isEqualTo("2026-11-23");
  }

  @Test
  void a_day_turns_at_midnight_in_china() {
    CheckTerm one = new CheckTerm(CALENDAR, 1);

    assertThat(one.lastDay(Instant.parse("2026-11-23T15:59:59Z"))).isEqualTo("2026-11-24");
    assertThat(one.lastDay(Instant.parse("2026-11-23T16:00:00Z"))).isEqualTo("2026-11-25");
  }

  /** Ten working days from Friday 13 February 2026; the holiday lasts until 23 February. */
  @Test
  void spring_festival_stops_the_clock_and_weekends_that_are_worked_do_not() {
    CheckTerm ten = new CheckTerm(CALENDAR, 10);

    assertThat(ten.lastDay(Instant.parse("2026-02-13T03:00:00Z"))).isEqualTo("2026-03-05");
    assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2026-02-14"))).isTrue();
    assertThat(CALENDAR.isWorkingDay(LocalDate.parse("2026-02-28"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-13T03:00:00Z, 10",
    "2026-02-14T03:00:00Z, 3",
    "2026-09-30T15:59:59Z, 5",
    "2026-09-30T16:00:00Z, 5",
    "2026-11-22T03:00:00Z, 1"
  })
  void what_is_overdue_is_known_by_one_moment(Instant since, int workingDays) {
    CheckTerm term = new CheckTerm(CALENDAR, workingDays);
    LocalDate lastDay = term.lastDay(since);

    assertThat(term.isOverdue(since, lastDay)).isFalse();
    assertThat(since).isAfterOrEqualTo(term.overdueBefore(lastDay));
    assertThat(term.isOverdue(since, lastDay.plusDays(1))).isTrue();
    assertThat(since).isBefore(term.overdueBefore(lastDay.plusDays(1)));
  }
}
