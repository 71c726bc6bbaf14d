package org.anju.platform.time;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days off and the weekend days to work of each year, from the State Council's yearly notices.
 */
public final class Holidays {

  static final String RESOURCE = "calendar/cn-holidays.json";

  private final Map<Integer, Year> years;

  private Holidays(Map<Integer, Year> years) {
    this.years = years;
  }

  /** The calendar that ships with the product. */
  public static Holidays shipped() {
    try (InputStream file = Holidays.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  static Holidays read(InputStream file) throws IOException {
    List<Notice> notices =
        List.of(
            new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .readValue(file, Notice[].class));
    return new Holidays(
        notices.stream()
            .collect(Collectors.toMap(Notice::year, Year::of, (a, b) -> b, TreeMap::new)));
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

  private record Notice(
      int year, LocalDate published, List<Holiday> holidays, List<LocalDate> workingDays) {}

  private record Holiday(String name, LocalDate from, LocalDate to) {

    Stream<LocalDate> days() {
      return from.datesUntil(to.plusDays(1));
    }
  }

  private record Year(Set<LocalDate> daysOff, Set<LocalDate> madeUp) {

    static Year of(Notice notice) {
      return new Year(
          notice.holidays().stream().flatMap(Holiday::days).collect(Collectors.toSet()),
          Set.copyOf(notice.workingDays()));
    }

    /** Before a year's notice is out, only the days off are known whose dates the law fixes. */
    static Year withoutNotice(int year) {
      return new Year(
          Set.of(
              LocalDate.of(year, 1, 1),
              LocalDate.of(year, 5, 1),
              LocalDate.of(year, 5, 2),
              LocalDate.of(year, 10, 1),
              LocalDate.of(year, 10, 2),
              LocalDate.of(year, 10, 3)),
          Set.of());
    }
  }
}
