package org.anju.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Working-day arithmetic by the calendar of mainland China. */
public final class WorkingDays {

  private final Holidays holidays;

  public WorkingDays(Holidays holidays) {
    this.holidays = holidays;
  }

  public boolean isWorkingDay(LocalDate day) {
    if (holidays.isMadeUp(day)) {
      return true;
    }
    return !isWeekend(day) && !holidays.isDayOff(day);
  }

  /**
   * The last day of a term that begins on the day after {@code start}; with 0, {@code start}
   * itself.
   *
   * @throws IllegalArgumentException when the number of days is negative
   */
  public LocalDate plus(LocalDate start, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("a term has no negative days: " + workingDays);
    }
    LocalDate day = start;
    for (int left = workingDays; left > 0; left--) {
      day = nextWorkingDay(day);
    }
    return day;
  }

  private LocalDate nextWorkingDay(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
