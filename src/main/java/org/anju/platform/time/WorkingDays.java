package org.anju.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Working-day arithmetic by the calendar of mainland China. */
public final class WorkingDays {

  private final CurrentHolidays current;

  public WorkingDays(Holidays holidays) {
    this(new CurrentHolidays(holidays));
  }

  public WorkingDays(CurrentHolidays current) {
    this.current = current;
  }

  public boolean isWorkingDay(LocalDate day) {
    return isWorkingDay(current.get(), day);
  }

  /**
   * The last day of a term that begins on the day after {@code start}; with 0, {@code start}
   * itself. The whole term is counted by one calendar, though it be replaced meanwhile.
   *
   * @throws IllegalArgumentException when the number of days is negative
   */
  public LocalDate plus(LocalDate start, int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("a term has no negative days: " + workingDays);
    }
    Holidays holidays = current.get();
    LocalDate day = start;
    for (int left = workingDays; left > 0; left--) {
      day = nextWorkingDay(holidays, day);
    }
    return day;
  }

  private static LocalDate nextWorkingDay(Holidays holidays, LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!isWorkingDay(holidays, next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static boolean isWorkingDay(Holidays holidays, LocalDate day) {
    if (holidays.isMadeUp(day)) {
      return true;
    }
    return !isWeekend(day) && !holidays.isDayOff(day);
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
