package org.anju.platform.time;

import java.util.concurrent.atomic.AtomicReference;

/**
 * The holidays by which everybody counts now. Whoever keeps them in step with the database replaces
 * them; {@link WorkingDays} counts by the new ones from then on.
 */
public final class CurrentHolidays {

  private final AtomicReference<Holidays> holidays;

  public CurrentHolidays(Holidays holidays) {
    this.holidays = new AtomicReference<>(holidays);
  }

  public Holidays get() {
    return holidays.get();
  }

  public void replace(Holidays others) {
    holidays.set(others);
  }
}
