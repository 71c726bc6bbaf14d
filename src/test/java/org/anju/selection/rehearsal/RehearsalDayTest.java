package org.anju.selection.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.anju.selection.rehearsal.Practice.Kept;
import org.junit.jupiter.api.Test;

class RehearsalDayTest {

  private static final Instant NINE_IN_CHINA = Instant.parse("2026-11-22T01:00:00Z");
  private static final Instant NEXT_DAY = Instant.parse("2026-11-23T02:00:00Z");
  private static final Instant CALLED = Instant.parse("2026-11-22T02:00:00Z");

  @Test
  void it_lasts_until_midnight_in_china() {
    RehearsalDay day = RehearsalDay.of(NINE_IN_CHINA, NEXT_DAY);
    assertThat(day.closesAt()).isEqualTo(Instant.parse("2026-11-22T16:00:00Z"));
    assertThat(day.isOpen(NINE_IN_CHINA.minusMillis(1))).isFalse();
    assertThat(day.isOpen(NINE_IN_CHINA)).isTrue();
    assertThat(day.isOpen(day.closesAt())).isFalse();
  }

  @Test
  void it_never_lasts_into_the_selection() {
    Instant sameAfternoon = Instant.parse("2026-11-22T06:00:00Z");
    assertThat(RehearsalDay.of(NINE_IN_CHINA, sameAfternoon).closesAt()).isEqualTo(sameAfternoon);
  }

  @Test
  void a_turn_of_hours_is_practised_in_minutes() {
    assertThat(PracticeNumbers.of(14_400, 7_200, 120))
        .isEqualTo(new PracticeNumbers(600, 600, 120));
    assertThat(PracticeNumbers.of(300, 90, 0)).isEqualTo(new PracticeNumbers(300, 90, 0));
  }

  @Test
  void a_run_waits_opens_and_ends_by_its_times() {
    Kept run = run(null, null);
    assertThat(run.stateAt(CALLED.minusMillis(1))).isEqualTo(PracticeState.WAITING);
    assertThat(run.stateAt(CALLED)).isEqualTo(PracticeState.OPEN);
    assertThat(run.stateAt(CALLED.plusSeconds(60))).isEqualTo(PracticeState.ABSENT);
  }

  @Test
  void who_was_there_and_chose_nothing_is_out_of_time_and_not_absent() {
    Kept run = new Kept(CALLED, CALLED.plusSeconds(60), CALLED, null, null);
    assertThat(run.stateAt(CALLED.plusSeconds(60))).isEqualTo(PracticeState.OUT_OF_TIME);
  }

  @Test
  void what_was_decided_stays_when_the_time_is_over() {
    assertThat(run(7L, null).stateAt(CALLED.plusSeconds(600))).isEqualTo(PracticeState.CHOSEN);
    assertThat(run(null, CALLED).stateAt(CALLED.plusSeconds(600))).isEqualTo(PracticeState.REFUSED);
  }

  private static Kept run(Long unit, Instant givenUpAt) {
    return new Kept(CALLED, CALLED.plusSeconds(60), null, unit, givenUpAt);
  }
}
