package org.anju.platform.time;

/** Working days were asked for in a year whose holidays nobody has entered yet. */
public final class CalendarWithoutYear extends RuntimeException {

  private final int year;

  CalendarWithoutYear(int year) {
    super(
        "no holidays are known for "
            + year
            + ": add the State Council's notice to "
            + Holidays.RESOURCE);
    this.year = year;
  }

  public int year() {
    return year;
  }
}
