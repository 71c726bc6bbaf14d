package org.anju.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;

/** By when a chosen unit has to be signed for (article 21, 3). */
public final class SigningDeadline {

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private SigningDeadline() {}

  /** The last second of the last of {@code workingDays} days after the day of choosing. */
  public static Instant of(WorkingDays calendar, Instant chosenAt, int workingDays) {
    return lastSecond(calendar.plus(day(chosenAt), workingDays));
  }

  /**
   * A deadline put off by as many working days as a family had to wait without being able to sign;
   * of waiting that ended on the day it began nothing is counted.
   */
  public static Instant putOff(WorkingDays calendar, Instant signBy, Instant from, Instant until) {
    LocalDate last = day(until);
    int waited = 0;
    for (LocalDate day = day(from).plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      if (calendar.isWorkingDay(day)) {
        waited++;
      }
    }
    return waited == 0 ? signBy : lastSecond(calendar.plus(day(signBy), waited));
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, BusinessClock.CHINA);
  }

  private static Instant lastSecond(LocalDate day) {
    return day.atTime(LAST_SECOND).atZone(BusinessClock.CHINA).toInstant();
  }
}
