package org.anju.verification;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.WorkingDays;

/**
 * By when a check is to be decided (article 14, 3 and 4): the last of the policy's working days
 * after the day on which the application came to it. A check that is not decided in time is overdue
 * and goes to the supervisor; it is never decided by silence.
 */
public record CheckTerm(WorkingDays calendar, int workingDays) {

  /** The last day on which the check is in time. */
  public LocalDate lastDay(Instant waitingSince) {
    return calendar.plus(LocalDate.ofInstant(waitingSince, BusinessClock.CHINA), workingDays);
  }

  public boolean isOverdue(Instant waitingSince, LocalDate today) {
    return today.isAfter(lastDay(waitingSince));
  }

  /** Whatever has waited since before this moment is overdue today. */
  public Instant overdueBefore(LocalDate today) {
    LocalDate first = today;
    while (!calendar.plus(first.minusDays(1), workingDays).isBefore(today)) {
      first = first.minusDays(1);
    }
    return first.atStartOfDay(BusinessClock.CHINA).toInstant();
  }
}
