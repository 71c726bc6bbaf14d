package org.anju.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.anju.application.Application.Status;
import org.anju.offering.Stage;
import org.anju.platform.time.Holidays;
import org.anju.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestorationTest {

  @ParameterizedTest
  @CsvSource({
    "SUBMITTED, ANNOUNCED, false, false, true",
    "SUBMITTED, NOTICE, false, false, false", // unchecked families do not come under notice
    "QUALIFIED, NOTICE, false, false, true",
    "QUALIFIED, SEALED, true, false, true",
    "QUALIFIED, SEALED, false, false, false", // the roster is frozen without it
    "QUALIFIED, SELECTING, true, true, true",
    "QUALIFIED, SELECTING, true, false, false", // its turn has passed
    "QUALIFIED, COMPLETED, true, true, false"
  })
  void a_family_comes_back_where_the_procedure_has_not_passed_it(
      Status former, Stage stage, boolean inRoster, boolean turnWaits, boolean possible) {
    Restoration restoration = new Restoration(former, false, stage, inRoster, turnWaits);

    assertThat(restoration.isPossible()).isEqualTo(possible);
    assertThat(restoration.otherwise()).isEqualTo(FraudRemedy.PROCEDURE_PASSED);
  }

  @Test
  void a_unit_that_was_taken_back_is_always_asked_for() {
    assertThat(new Restoration(Status.QUALIFIED, true, Stage.COMPLETED, true, false).isPossible())
        .isTrue();
  }

  @Test
  void of_an_application_that_had_ended_only_the_ban_is_lifted() {
    Restoration restoration = new Restoration(null, false, Stage.ANNOUNCED, false, false);

    assertThat(restoration.isPossible()).isFalse();
    assertThat(restoration.otherwise()).isEqualTo(FraudRemedy.BAN_LIFTED);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-13T15:59:59Z, 1, 2026-02-14T15:59:59Z",
    "2026-02-13T16:00:00Z, 1, 2026-02-24T15:59:59Z",
    "2026-02-12T02:00:00Z, 10, 2026-03-04T15:59:59Z"
  })
  void a_term_counts_working_days_across_spring_festival(Instant from, int days, Instant end) {
    assertThat(FraudTerm.end(new WorkingDays(Holidays.shipped()), from, days)).isEqualTo(end);
  }

  @Test
  void a_ban_ends_at_the_midnight_in_china_that_begins_the_same_day_years_later() {
    assertThat(FraudTerm.banEnd(Instant.parse("2026-11-22T16:00:00Z"), 5))
        .isEqualTo(Instant.parse("2031-11-22T16:00:00Z"));
    assertThat(FraudTerm.banEnd(Instant.parse("2026-11-22T15:59:59Z"), 5))
        .isEqualTo(Instant.parse("2031-11-21T16:00:00Z"));
  }
}
