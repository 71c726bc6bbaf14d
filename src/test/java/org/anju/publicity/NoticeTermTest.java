package org.anju.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.platform.time.Holidays;
import org.anju.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

class NoticeTermTest {

  private final WorkingDays calendar = new WorkingDays(Holidays.shipped());

  @Test
  void the_day_of_publication_does_not_count_and_the_last_day_counts_to_its_end_in_china() {
    assertThat(NoticeTerm.end(calendar, LocalDate.of(2026, 11, 20), 5))
        .isEqualTo(Instant.parse("2026-11-27T16:00:00Z"));
  }

  @Test
  void the_days_of_spring_festival_do_not_count_and_the_days_made_up_for_them_do() {
    assertThat(NoticeTerm.end(calendar, LocalDate.of(2026, 2, 13), 5))
        .isEqualTo(Instant.parse("2026-02-27T16:00:00Z"));
    assertThat(NoticeTerm.end(calendar, LocalDate.of(2026, 2, 14), 5))
        .isEqualTo(Instant.parse("2026-02-28T16:00:00Z"));
    assertThat(NoticeTerm.end(calendar, LocalDate.of(2026, 2, 20), 1))
        .isEqualTo(Instant.parse("2026-02-24T16:00:00Z"));
  }

  @Test
  void codes_are_long_and_hold_no_characters_that_look_alike() {
    assertThat(ObjectionCode.fresh()).matches("[2-9A-HJKMNP-Z]{10}");
    assertThat(ObjectionCode.fresh()).isNotEqualTo(ObjectionCode.fresh());
    assertThat(ObjectionCode.typed(" ab3 c4\n")).isEqualTo("AB3C4");
  }
}
