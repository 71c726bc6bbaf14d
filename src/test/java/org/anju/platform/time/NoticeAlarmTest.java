package org.anju.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeAlarmTest {

  private final Holidays shipped = Holidays.shipped();

  @ParameterizedTest
  @CsvSource({"2026-01-01", "2026-06-30", "2026-11-01", "2025-12-31"})
  void all_is_well_while_the_years_that_terms_reach_have_their_notice(LocalDate today) {
    assertThat(NoticeAlarm.missing(shipped, today)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-02", "2026-12-31"})
  void sixty_days_before_the_year_ends_the_next_years_notice_is_missed(LocalDate today) {
    assertThat(NoticeAlarm.missing(shipped, today)).isEqualTo(OptionalInt.of(2027));
  }

  @ParameterizedTest
  @CsvSource({"2027-01-01", "2027-08-01"})
  void a_year_that_has_begun_without_its_notice_is_missed_on_every_day(LocalDate today) {
    assertThat(NoticeAlarm.missing(shipped, today)).isEqualTo(OptionalInt.of(2027));
  }

  @Test
  void the_alarm_ends_with_the_notice() {
    HolidayNotice last = Holidays.shippedNotices().get(2);
    HolidayNotice next = new HolidayNotice(2027, LocalDate.of(2026, 11, 10), List.of(), List.of());

    assertThat(NoticeAlarm.missing(Holidays.of(List.of(last, next)), LocalDate.of(2026, 12, 1)))
        .isEmpty();
  }
}
