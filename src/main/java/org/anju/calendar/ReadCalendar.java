package org.anju.calendar;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.platform.security.Actor;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.CurrentHolidays;
import org.anju.platform.time.HolidayNotice;
import org.anju.platform.time.Holidays;
import org.anju.platform.time.NoticeAlarm;
import org.jetbrains.annotations.Nullable;

/** The calendar as those see it who keep it. */
@ApplicationScoped
public class ReadCalendar {

  private static final int YEARS_BACK = 2;

  private final CalendarNotices notices;
  private final NoticeJson json;
  private final CurrentHolidays current;
  private final PersonalDataCipher cipher;
  private final BusinessClock clock;

  ReadCalendar(
      CalendarNotices notices,
      NoticeJson json,
      CurrentHolidays current,
      PersonalDataCipher cipher,
      BusinessClock clock) {
    this.notices = notices;
    this.json = json;
    this.current = current;
    this.cipher = cipher;
    this.clock = clock;
  }

  /** From two years ago to the next one. */
  @WithSession
  public Uni<List<CalendarRow>> years() {
    int present = clock.today().getYear();
    return notices
        .list("state", CalendarNotice.State.PROPOSED)
        .map(waiting -> waiting.stream().map(CalendarNotice::year).collect(Collectors.toSet()))
        .map(
            waiting ->
                IntStream.rangeClosed(present - YEARS_BACK, present + 1)
                    .mapToObj(year -> row(year, waiting))
                    .toList());
  }

  @WithSession
  public Uni<CalendarYear> year(Actor actor, int year) {
    return notices
        .inForce(year)
        .chain(
            inForce ->
                notices.latest(year).map(latest -> year(actor, year, inForce, otherThan(latest))));
  }

  @WithSession
  public Uni<CalendarAlarm> alarm() {
    OptionalInt missing = NoticeAlarm.missing(current.get(), clock.today());
    if (missing.isEmpty()) {
      return Uni.createFrom().item(new CalendarAlarm(null, false));
    }
    int year = missing.getAsInt();
    return notices
        .count("year = ?1 and state = ?2", year, CalendarNotice.State.PROPOSED)
        .map(waiting -> new CalendarAlarm(year, waiting > 0));
  }

  private CalendarRow row(int year, Set<Integer> waiting) {
    return new CalendarRow(year, current.get().hasNotice(year), waiting.contains(year));
  }

  /** A notice that is or was in force is no news beside the one that is. */
  private static @Nullable CalendarNotice otherThan(@Nullable CalendarNotice latest) {
    boolean settled =
        latest == null
            || latest.state() == CalendarNotice.State.IN_FORCE
            || latest.state() == CalendarNotice.State.REPLACED;
    return settled ? null : latest;
  }

  private CalendarYear year(
      Actor actor, int year, @Nullable CalendarNotice inForce, @Nullable CalendarNotice latest) {
    return new CalendarYear(
        year,
        clock.today(),
        view(actor, inForce),
        view(actor, latest),
        List.copyOf(Holidays.fixedByLaw(year)));
  }

  private @Nullable NoticeView view(Actor actor, @Nullable CalendarNotice notice) {
    if (notice == null) {
      return null;
    }
    HolidayNotice content = json.of(notice);
    byte[] reason = notice.reasonCipher();
    return new NoticeView(
        notice.id(),
        notice.version(),
        notice.state(),
        content.published(),
        content.holidays(),
        content.workingDays(),
        notice.proposedAt(),
        notice.proposedBy().equals(actor.id()),
        notice.decidedAt(),
        reason == null ? null : cipher.decrypt(reason, CalendarNotices.REASON));
  }
}
