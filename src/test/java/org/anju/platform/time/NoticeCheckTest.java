package org.anju.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anju.platform.time.HolidayNotice.Holiday;
import org.anju.platform.time.NoticeCheck.Flaw;
import org.anju.platform.time.NoticeCheck.Found;
import org.junit.jupiter.api.Test;

class NoticeCheckTest {

  private static final Holiday NEW_YEAR = holiday("元旦", "2027-01-01", "2027-01-03");
  private static final Holiday SPRING = holiday("春节", "2027-02-05", "2027-02-12");
  private static final Holiday LABOUR = holiday("劳动节", "2027-05-01", "2027-05-05");
  private static final Holiday NATIONAL = holiday("国庆节", "2027-10-01", "2027-10-07");

  @Test
  void the_notices_that_ship_are_those_of_three_years_and_have_no_flaw() {
    List<HolidayNotice> shipped = Holidays.shippedNotices();

    assertThat(shipped).extracting(HolidayNotice::year).containsExactly(2024, 2025, 2026);
    assertThat(shipped).allSatisfy(notice -> assertThat(NoticeCheck.flaws(notice)).isEmpty());
  }

  @Test
  void a_sound_notice_of_the_next_year_has_no_flaw() {
    assertThat(NoticeCheck.flaws(notice(List.of("2027-02-14", "2027-02-20")))).isEmpty();
  }

  @Test
  void a_notice_without_holidays_is_not_finished() {
    assertThat(NoticeCheck.flaws(new HolidayNotice(2027, SPRING.from(), List.of(), List.of())))
        .containsExactly(new Found("holidays", Flaw.NO_HOLIDAYS));
  }

  @Test
  void each_flaw_of_a_holiday_is_told_at_its_field() {
    assertThat(flaws(holiday(" ", "2027-06-09", "2027-06-09")))
        .containsExactly(new Found("holidays[4].name", Flaw.NAME_MISSING));
    assertThat(flaws(holiday("端午节", "2027-06-11", "2027-06-09")))
        .containsExactly(new Found("holidays[4].to", Flaw.ENDS_BEFORE_IT_BEGINS));
    assertThat(flaws(holiday("端午节", "2028-06-09", "2027-06-11")))
        .contains(new Found("holidays[4].from", Flaw.OUTSIDE_YEAR));
    assertThat(flaws(holiday("元旦", "2027-12-31", "2028-01-01")))
        .containsExactly(new Found("holidays[4].to", Flaw.OUTSIDE_YEAR));
    assertThat(flaws(holiday("中秋节", "2027-10-07", "2027-10-08")))
        .containsExactly(new Found("holidays[4].from", Flaw.HOLIDAYS_OVERLAP));
  }

  @Test
  void what_the_law_makes_a_holiday_stands_in_every_notice() {
    HolidayNotice without =
        new HolidayNotice(2027, SPRING.from(), List.of(NEW_YEAR, SPRING, LABOUR), List.of());

    assertThat(NoticeCheck.flaws(without))
        .containsExactly(new Found("holidays", Flaw.FIXED_DAY_MISSING));
  }

  @Test
  void only_free_weekend_days_of_the_year_are_made_up_and_each_once() {
    assertThat(NoticeCheck.flaws(notice(List.of("2027-02-15"))))
        .containsExactly(new Found("workingDays[0]", Flaw.NO_WEEKEND));
    assertThat(NoticeCheck.flaws(notice(List.of("2027-02-06"))))
        .containsExactly(new Found("workingDays[0]", Flaw.IS_HOLIDAY));
    assertThat(NoticeCheck.flaws(notice(List.of("2026-02-14"))))
        .containsExactly(new Found("workingDays[0]", Flaw.OUTSIDE_YEAR));
    assertThat(NoticeCheck.flaws(notice(List.of("2027-02-14", "2027-02-14"))))
        .containsExactly(new Found("workingDays[1]", Flaw.MADE_UP_TWICE));
  }

  @Test
  void days_before_today_keep_what_they_were_once_a_notice_is_in_force() {
    Holidays before = Holidays.of(List.of(notice(List.of("2027-02-14"))));
    HolidayNotice other = notice(List.of("2027-02-20"));
    LocalDate dayAfter = LocalDate.of(2027, 2, 15);

    assertThat(NoticeCheck.changedPast(before, other, dayAfter))
        .contains(LocalDate.of(2027, 2, 14));
    assertThat(NoticeCheck.changedPast(before, other, dayAfter.minusDays(1))).isEmpty();
    assertThat(NoticeCheck.changedPast(Holidays.of(List.of()), other, dayAfter)).isEmpty();
  }

  private static List<Found> flaws(Holiday added) {
    List<Holiday> holidays = new ArrayList<>(List.of(NEW_YEAR, SPRING, LABOUR, NATIONAL));
    holidays.add(added);
    return NoticeCheck.flaws(new HolidayNotice(2027, SPRING.from(), holidays, List.of()));
  }

  private static HolidayNotice notice(List<String> workingDays) {
    return new HolidayNotice(
        2027,
        LocalDate.of(2026, 11, 10),
        List.of(NEW_YEAR, SPRING, LABOUR, NATIONAL),
        workingDays.stream().map(LocalDate::parse).toList());
  }

  private static Holiday holiday(String name, String from, String to) {
    return new Holiday(name, LocalDate.parse(from), LocalDate.parse(to));
  }
}
