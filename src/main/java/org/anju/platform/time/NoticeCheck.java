package org.anju.platform.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What cannot stand in a year's notice as somebody typed it. */
public final class NoticeCheck {

  private NoticeCheck() {}

  /** What is wrong. */
  public enum Flaw {
    NO_HOLIDAYS,
    NAME_MISSING,
    ENDS_BEFORE_IT_BEGINS,
    /** Each day stands in the notice of its own year. */
    OUTSIDE_YEAR,
    HOLIDAYS_OVERLAP,
    /** A day that the law makes a holiday is none here. */
    FIXED_DAY_MISSING,
    /** Only a Saturday or Sunday is made up; every other day is a working day anyway. */
    NO_WEEKEND,
    MADE_UP_TWICE,
    /** A day off cannot be worked. */
    IS_HOLIDAY
  }

  /** A flaw at a field of the notice, for example {@code holidays[1].to}. */
  public record Found(String field, Flaw flaw) {}

  /** All flaws, those of the holidays first; empty when the notice can stand. */
  public static List<Found> flaws(HolidayNotice notice) {
    List<Found> found = new ArrayList<>();
    Set<LocalDate> daysOff = new HashSet<>();
    for (int i = 0; i < notice.holidays().size(); i++) {
      checkHoliday(notice, i, daysOff, found);
    }
    if (notice.holidays().isEmpty()) {
      found.add(new Found("holidays", Flaw.NO_HOLIDAYS));
    } else if (!daysOff.containsAll(Holidays.fixedByLaw(notice.year()))) {
      found.add(new Found("holidays", Flaw.FIXED_DAY_MISSING));
    }
    Set<LocalDate> madeUp = new HashSet<>();
    for (int i = 0; i < notice.workingDays().size(); i++) {
      LocalDate day = notice.workingDays().get(i);
      flawOf(day, notice.year(), daysOff, madeUp)
          .map(at("workingDays[" + i + "]"))
          .ifPresent(found::add);
      madeUp.add(day);
    }
    return List.copyOf(found);
  }

  private static void checkHoliday(
      HolidayNotice notice, int place, Set<LocalDate> daysOff, List<Found> found) {
    HolidayNotice.Holiday holiday = notice.holidays().get(place);
    String field = "holidays[" + place + "].";
    if (holiday.name().isBlank()) {
      found.add(new Found(field + "name", Flaw.NAME_MISSING));
    }
    if (holiday.from().getYear() != notice.year()) {
      found.add(new Found(field + "from", Flaw.OUTSIDE_YEAR));
    }
    if (holiday.to().getYear() != notice.year()) {
      found.add(new Found(field + "to", Flaw.OUTSIDE_YEAR));
      return;
    }
    if (holiday.to().isBefore(holiday.from())) {
      found.add(new Found(field + "to", Flaw.ENDS_BEFORE_IT_BEGINS));
    }
    if (holiday.from().getYear() != notice.year()) {
      return;
    }
    Set<LocalDate> days = holiday.days().collect(Collectors.toSet());
    if (days.stream().anyMatch(daysOff::contains)) {
      found.add(new Found(field + "from", Flaw.HOLIDAYS_OVERLAP));
    }
    daysOff.addAll(days);
  }

  private static Optional<Flaw> flawOf(
      LocalDate day, int year, Set<LocalDate> daysOff, Set<LocalDate> madeUp) {
    if (day.getYear() != year) {
      return Optional.of(Flaw.OUTSIDE_YEAR);
    }
    if (daysOff.contains(day)) {
      return Optional.of(Flaw.IS_HOLIDAY);
    }
    if (!WorkingDays.isWeekend(day)) {
      return Optional.of(Flaw.NO_WEEKEND);
    }
    return madeUp.contains(day) ? Optional.of(Flaw.MADE_UP_TWICE) : Optional.empty();
  }

  private static Function<Flaw, Found> at(String field) {
    return flaw -> new Found(field, flaw);
  }

  /**
   * The first day before {@code today} that the notice would make a working day when it was none,
   * or the other way round: terms rest on it. The first notice of a year changes nothing that
   * anybody had announced.
   */
  public static Optional<LocalDate> changedPast(
      Holidays before, HolidayNotice notice, LocalDate today) {
    if (!before.hasNotice(notice.year())) {
      return Optional.empty();
    }
    WorkingDays present = new WorkingDays(before);
    WorkingDays next = new WorkingDays(Holidays.of(List.of(notice)));
    LocalDate first = LocalDate.of(notice.year(), 1, 1);
    return first
        .datesUntil(first.plusYears(1))
        .takeWhile(day -> day.isBefore(today))
        .filter(day -> present.isWorkingDay(day) != next.isWorkingDay(day))
        .findFirst();
  }
}
