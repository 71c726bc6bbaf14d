package org.anju.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Offers the working-day calendar: that which ships with the product, until the stored one is read.
 */
@ApplicationScoped
public class CalendarConfiguration {

  @Produces
  @Singleton
  CurrentHolidays currentHolidays() {
    return new CurrentHolidays(Holidays.shipped());
  }

  @Produces
  @Singleton
  WorkingDays workingDays(CurrentHolidays current) {
    return new WorkingDays(current);
  }
}
