package org.anju.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
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
