package org.anju.platform.time;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * Says when a year's notice is missed. It is published between late October and mid-November; from
 * sixty days before the year ends, terms of thirty working days reach into the next year, where
 * they would be counted without its Spring Festival.
 */
public final class NoticeAlarm {

  static final int DAYS_BEFORE_THE_YEAR_ENDS = 60;

  private NoticeAlarm() {}

  /** The year whose notice is missing, this one or the next; empty when all is well. */
  public static OptionalInt missing(Holidays holidays, LocalDate today) {
    int year = today.getYear();
    if (!holidays.hasNotice(year)) {
      return OptionalInt.of(year);
    }
    LocalDate due = LocalDate.of(year, 12, 31).minusDays(DAYS_BEFORE_THE_YEAR_ENDS - 1L);
    boolean missed = !today.isBefore(due) && !holidays.hasNotice(year + 1);
    return missed ? OptionalInt.of(year + 1) : OptionalInt.empty();
  }
}
