package org.anju.platform.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The State Council's notice on the holidays of one year.
 *
 * @param published the day of the notice
 * @param workingDays Saturdays and Sundays on which people work
 */
public record HolidayNotice(
    int year, LocalDate published, List<Holiday> holidays, List<LocalDate> workingDays) {

  public HolidayNotice {
    holidays = List.copyOf(holidays);
    workingDays = List.copyOf(workingDays);
  }

  /** Days off in a row, the first and the last among them. */
  public record Holiday(String name, LocalDate from, LocalDate to) {

    /** None when it ends before it begins. */
    Stream<LocalDate> days() {
      return to.isBefore(from) ? Stream.empty() : from.datesUntil(to.plusDays(1));
    }
  }
}
