package org.anju.funding;

/** How a contract makes a day's interest of the yearly rate; the days themselves are counted. */
public enum DayBasis {
  /** A 360th: what Chinese banks charge in yuan (日利率＝年利率÷360). */
  ACTUAL_360(360),
  /** A 365th, in leap years too: what most bonds pay. */
  ACTUAL_365(365);

  private final int daysOfYear;

  DayBasis(int daysOfYear) {
    this.daysOfYear = daysOfYear;
  }

  int daysOfYear() {
    return daysOfYear;
  }
}
