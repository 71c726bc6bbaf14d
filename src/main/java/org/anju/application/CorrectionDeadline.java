package org.anju.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;

/** By when a family has to correct what an officer marked. */
final class CorrectionDeadline {

  static final int WORKING_DAYS = 10;

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private CorrectionDeadline() {}

  /** The last second of the last of the working days after the day of the return. */
  static Instant of(WorkingDays calendar, Instant returnedAt) {
    LocalDate returnedOn = LocalDate.ofInstant(returnedAt, BusinessClock.CHINA);
    return calendar
        .plus(returnedOn, WORKING_DAYS)
        .atTime(LAST_SECOND)
        .atZone(BusinessClock.CHINA)
        .toInstant();
  }
}
