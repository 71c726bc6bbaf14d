package org.anju.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.anju.platform.error.RefusedException;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.CalendarWithoutYear;
import org.anju.platform.time.WorkingDays;

/** How long a notice lasts. */
final class NoticeTerm {

  private NoticeTerm() {}

  /**
   * The end of the last day: the first of the working days is the one after {@code published}.
   * Refused with {@code publicity.calendar-missing} when the holidays of a year are not known.
   */
  static Instant end(WorkingDays calendar, LocalDate published, int workingDays) {
    try {
      return calendar
          .plus(published, workingDays)
          .plusDays(1)
          .atStartOfDay(BusinessClock.CHINA)
          .toInstant();
    } catch (CalendarWithoutYear missing) {
      throw RefusedException.of(
          PublicityRefusal.CALENDAR_MISSING, Map.of("year", String.valueOf(missing.year())));
    }
  }
}
