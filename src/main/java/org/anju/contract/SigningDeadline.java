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
    LocalDate chosenOn = LocalDate.ofInstant(chosenAt, BusinessClock.CHINA);
    return calendar
        .plus(chosenOn, workingDays)
        .atTime(LAST_SECOND)
        .atZone(BusinessClock.CHINA)
        .toInstant();
  }
}
