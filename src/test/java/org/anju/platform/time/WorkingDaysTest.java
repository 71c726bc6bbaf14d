package org.anju.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  private final WorkingDays days = new WorkingDays(Holidays.shipped());

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, true", // a Friday
    "2026-11-21, false", // a Saturday
    "2026-10-07, false", // National Day week
    "2026-10-10, true", // a Saturday to work
    "2026-02-28, true",
    "2025-10-08, false",
    "2024-09-14, true"
  })
  void weekends_holidays_and_days_made_up_are_told_apart(LocalDate day, boolean working) {
    assertThat(days.isWorkingDay(day)).isEqualTo(working);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, 0, 2026-11-20",
    "2026-11-20, 1, 2026-11-23",
    "2026-11-22, 5, 2026-11-27",
    "2026-09-30, 1, 2026-10-08",
    "2026-09-30, 3, 2026-10-10",
    "2025-12-31, 1, 2026-01-04"
  })
  void a_term_begins_on_the_day_after_and_counts_working_days(
      LocalDate start, int length, LocalDate end) {
    assertThat(days.plus(start, length)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
  void a_year_has_its_weekdays_less_the_statutory_holidays(int year, long expected) {
    LocalDate first = LocalDate.of(year, 1, 1);
    assertThat(first.datesUntil(first.plusYears(1)).filter(days::isWorkingDay))
        .hasSize((int) expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-08, 1, 2024-02-09", // the Friday before the first day off
    "2024-02-09, 1, 2024-02-18", // a Sunday to work
    "2024-02-03, 1, 2024-02-04", // the Sunday to work before it
    "2024-02-02, 5, 2024-02-08",
    "2025-01-24, 1, 2025-01-26", // a Sunday to work
    "2025-01-27, 1, 2025-02-05",
    "2025-02-07, 1, 2025-02-08", // a Saturday to work
    "2025-01-24, 5, 2025-02-07",
    "2026-02-13, 1, 2026-02-14", // a Saturday to work
    "2026-02-14, 1, 2026-02-24",
    "2026-02-27, 1, 2026-02-28", // a Saturday to work
    "2026-02-12, 5, 2026-02-26"
  })
  void a_term_across_spring_festival_skips_it_and_counts_the_weekend_days_to_work(
      LocalDate start, int length, LocalDate end) {
    assertThat(days.plus(start, length)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-13T15:59:59Z, 2026-02-13, 2026-02-14",
    "2026-02-13T16:00:00Z, 2026-02-14, 2026-02-24"
  })
  void a_day_turns_at_midnight_in_china(Instant now, LocalDate today, LocalDate nextWorkingDay) {
    BusinessClock clock = () -> now;

    assertThat(clock.today()).isEqualTo(today);
    assertThat(days.plus(clock.today(), 1)).isEqualTo(nextWorkingDay);
  }

  @Test
  void whoever_holds_the_calendar_counts_by_holidays_that_are_replaced() {
    CurrentHolidays current = new CurrentHolidays(Holidays.of(List.of()));
    WorkingDays held = new WorkingDays(current);
    LocalDate springFestival = LocalDate.of(2026, 2, 16);

    assertThat(held.isWorkingDay(springFestival)).isTrue();
    current.replace(Holidays.shipped());
    assertThat(held.isWorkingDay(springFestival)).isFalse();
  }

  @Test
  void before_a_years_notice_is_out_only_the_days_off_with_fixed_dates_count() {
    assertThat(days.plus(LocalDate.of(2026, 12, 31), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    assertThat(days.isWorkingDay(LocalDate.of(2027, 10, 1))).isFalse();
  }

  @Test
  void a_negative_term_is_refused() {
    assertThatThrownBy(() -> days.plus(LocalDate.of(2026, 1, 5), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
