package org.anju.publicity;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;

/** How long a notice lasts. */
final class NoticeTerm {

  private NoticeTerm() {}

  /** The end of the last day: the first of the working days is the one after {@code published}. */
  static Instant end(WorkingDays calendar, LocalDate published, int workingDays) {
    return calendar
        .plus(published, workingDays)
        .plusDays(1)
        .atStartOfDay(BusinessClock.CHINA)
        .toInstant();
  }
}
