package org.anju.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Offers the working-day calendar that ships with the product. */
@ApplicationScoped
public class CalendarConfiguration {

  @Produces
  @Singleton
  WorkingDays workingDays() {
    return new WorkingDays(Holidays.shipped());
  }
}
