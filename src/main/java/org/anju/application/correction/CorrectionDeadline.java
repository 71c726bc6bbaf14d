package org.anju.application.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;

/** By when a family has to correct what an officer marked. */
final class CorrectionDeadline {

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private CorrectionDeadline() {}

  /** The last second of the last of {@code workingDays} after the day of the return. */
  static Instant of(WorkingDays calendar, Instant returnedAt, int workingDays) {
    LocalDate returnedOn = LocalDate.ofInstant(returnedAt, BusinessClock.CHINA);
    return calendar
        .plus(returnedOn, workingDays)
        .atTime(LAST_SECOND)
        .atZone(BusinessClock.CHINA)
        .toInstant();
  }
}
