package org.anju.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.anju.platform.time.BusinessClock;

/**
 * Names the days around the demo city's present.
 *
 * @param present the moment at which the filling began
 */
record DemoCalendar(Instant present) {

  LocalDate today() {
    return LocalDate.ofInstant(present, BusinessClock.CHINA);
  }

  /**
   * @param day days from today, negative before it
   * @param time of the day, such as {@code 09:00}
   */
  Instant on(int day, String time) {
    return today()
        .plusDays(day)
        .atTime(LocalTime.parse(time))
        .atZone(BusinessClock.CHINA)
        .toInstant();
  }

  Instant before(Duration span) {
    return present.minus(span);
  }

  /** The full hour before that span before the present. */
  Instant hourBefore(Duration span) {
    return before(span).truncatedTo(ChronoUnit.HOURS);
  }
}
