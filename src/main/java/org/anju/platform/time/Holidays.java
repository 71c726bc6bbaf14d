package org.anju.platform.time;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The days off and the weekend days to work of each year, from the State Council's yearly notices.
 */
public final class Holidays {

  static final String RESOURCE = "calendar/cn-holidays.json";

  private final Map<Integer, Year> years;

  private Holidays(Map<Integer, Year> years) {
    this.years = years;
  }

  /** One notice for each year; of two for the same year the later in the list counts. */
  public static Holidays of(Collection<HolidayNotice> notices) {
    return new Holidays(
        notices.stream()
            .collect(Collectors.toMap(HolidayNotice::year, Year::of, (a, b) -> b, TreeMap::new)));
  }

  /** The calendar that ships with the product. */
  public static Holidays shipped() {
    return of(shippedNotices());
  }

  /** The notices that ship with the product, the earliest year first. */
  public static List<HolidayNotice> shippedNotices() {
    try (InputStream file = Holidays.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      return List.of(
          new ObjectMapper()
              .registerModule(new JavaTimeModule())
              .readValue(file, HolidayNotice[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  /** The days off whose dates the law fixes, in order; known before a year's notice is out. */
  public static Set<LocalDate> fixedByLaw(int year) {
    return new TreeSet<>(
        Set.of(
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 5, 1),
            LocalDate.of(year, 5, 2),
            LocalDate.of(year, 10, 1),
            LocalDate.of(year, 10, 2),
            LocalDate.of(year, 10, 3)));
  }

  /** Whether the year's notice is known; without it only what the law fixes is a day off. */
  public boolean hasNotice(int year) {
    return years.containsKey(year);
  }

  boolean isDayOff(LocalDate day) {
    return year(day).daysOff().contains(day);
  }

  boolean isMadeUp(LocalDate day) {
    return year(day).madeUp().contains(day);
  }

  private Year year(LocalDate day) {
    return years.getOrDefault(day.getYear(), Year.withoutNotice(day.getYear()));
  }

  private record Year(Set<LocalDate> daysOff, Set<LocalDate> madeUp) {

    static Year of(HolidayNotice notice) {
      return new Year(
          notice.holidays().stream()
              .flatMap(HolidayNotice.Holiday::days)
              .collect(Collectors.toSet()),
          Set.copyOf(notice.workingDays()));
    }

    static Year withoutNotice(int year) {
      return new Year(fixedByLaw(year), Set.of());
    }
  }
}
