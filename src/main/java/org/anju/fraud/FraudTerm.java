package org.anju.fraud;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;

/** The terms of a case (article 34). */
final class FraudTerm {

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private FraudTerm() {}

  /** The last second of the last of {@code workingDays} after the day of {@code from} in China. */
  static Instant end(WorkingDays calendar, Instant from, int workingDays) {
    return calendar
        .plus(dayOf(from), workingDays)
        .atTime(LAST_SECOND)
        .atZone(BusinessClock.CHINA)
        .toInstant();
  }

  /** The midnight in China at which a ban of so many years ends that begins at {@code from}. */
  static Instant banEnd(Instant from, int years) {
    return dayOf(from).plusYears(years).atStartOfDay(BusinessClock.CHINA).toInstant();
  }

  private static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, BusinessClock.CHINA);
  }
}
