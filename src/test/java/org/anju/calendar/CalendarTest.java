package org.anju.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.anju.permissions.Api;
import org.anju.permissions.TestDatabase;
import org.anju.platform.clock.ClockAhead;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.anju.platform.time.BusinessClock;
import org.anju.platform.time.CurrentHolidays;
import org.anju.platform.time.Holidays;
import org.anju.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

/** The calendar is kept over HTTP. The years lie far from every other test's. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class CalendarTest {

  private static final String ADMINISTRATOR = "admin1";
  private static final String SUPERVISOR = "supervisor1";
  private static final AtomicInteger YEARS = new AtomicInteger(2150);

  @Inject WorkingDays days;
  @Inject CurrentHolidays current;
  @Inject StoredCalendar stored;
  @Inject DecideNotice decide;
  @Inject MeterRegistry meters;
  @Inject BusinessClock clock;
  @Inject TestDatabase database;

  @Test
  void a_city_begins_with_the_notices_that_ship_each_with_its_leaf() {
    Response year = year(2026);

    assertThat(year.path("inForce.state").toString()).isEqualTo("IN_FORCE");
    assertThat(year.jsonPath().getList("inForce.holidays")).hasSize(7);
    assertThat(year.jsonPath().getList("inForce.workingDays")).contains("2026-02-28");
    assertThat(database.number("SELECT count(*) FROM audit_leaf WHERE action = 'calendar.seed'"))
        .isEqualTo(3);
  }

  @Test
  void a_second_start_seeds_nothing() {
    long before = database.number("SELECT count(*) FROM calendar_notice WHERE year = 2026");

    stored.begin(null);

    assertThat(database.number("SELECT count(*) FROM calendar_notice WHERE year = 2026"))
        .isEqualTo(before);
  }

  @Test
  void what_a_supervisor_put_into_force_is_counted_by_without_a_restart() {
    int year = YEARS.incrementAndGet();
    LocalDate newDay = LocalDate.of(year, 3, 1);
    boolean before = days.isWorkingDay(weekday(newDay));

    long id = proposed(year, weekday(newDay));
    assertThat(days.isWorkingDay(weekday(newDay))).isTrue();
    done(step(SUPERVISOR, "approve", id));

    assertThat(before).isTrue();
    assertThat(days.isWorkingDay(weekday(newDay))).isFalse();
    assertThat(leaves("calendar.propose", id)).isEqualTo(1);
    assertThat(leaves("calendar.approve", id)).isEqualTo(1);
  }

  @Test
  void another_replica_follows_what_was_put_into_force_here() {
    int year = YEARS.incrementAndGet();
    done(step(SUPERVISOR, "approve", proposed(year, weekday(LocalDate.of(year, 3, 1)))));
    Holidays now = current.get();

    current.replace(Holidays.shipped());
    stored.follow().await().atMost(Duration.ofSeconds(10));
    assertThat(current.get().hasNotice(year)).as("known by its ids, not read again").isFalse();
    database.run(
        "UPDATE calendar_notice SET state = 'REPLACED' WHERE year = ? AND state = 'IN_FORCE'",
        year);
    stored.follow().await().atMost(Duration.ofSeconds(10));

    assertThat(now.hasNotice(year)).isTrue();
    assertThat(current.get().hasNotice(year)).isFalse();
    assertThat(current.get().hasNotice(2026)).isTrue();
  }

  @Test
  void a_later_notice_takes_the_place_of_the_one_in_force() {
    int year = YEARS.incrementAndGet();
    LocalDate first = weekday(LocalDate.of(year, 3, 1));
    LocalDate second = weekday(LocalDate.of(year, 6, 1));
    done(step(SUPERVISOR, "approve", proposed(year, first)));

    done(step(SUPERVISOR, "approve", proposed(year, second)));

    assertThat(days.isWorkingDay(first)).isTrue();
    assertThat(days.isWorkingDay(second)).isFalse();
    assertThat(
            database.text(
                "SELECT string_agg(state, ' ' ORDER BY id) FROM calendar_notice WHERE year = ?",
                year))
        .isEqualTo("REPLACED IN_FORCE");
  }

  @Test
  void what_cannot_stand_is_refused_at_its_field_in_words() {
    int year = YEARS.incrementAndGet();
    LocalDate day = weekday(LocalDate.of(year, 3, 1));

    assertField(propose(year, List.of(), List.of()), "holidays", CalendarRefusal.NO_HOLIDAYS);
    assertField(
        propose(year, List.of(holiday(" ", day, day)), List.of()),
        "holidays[0].name",
        CalendarRefusal.NAME_MISSING);
    assertField(
        propose(year, List.of(holiday("a", day, day.minusDays(1))), List.of()),
        "holidays[0].to",
        CalendarRefusal.ENDS_BEFORE_IT_BEGINS);
    assertField(
        propose(year, List.of(holiday("a", day, day)), List.of()),
        "holidays",
        CalendarRefusal.FIXED_DAY_MISSING);
    assertField(
        propose(year, List.of(holiday("a", day, day.plusYears(1))), List.of()),
        "holidays[0].to",
        CalendarRefusal.OUTSIDE_YEAR);
    List<Map<String, String>> twice = fixed(year);
    twice.add(holiday("a", LocalDate.of(year, 5, 2), LocalDate.of(year, 5, 3)));
    assertField(
        propose(year, twice, List.of()), "holidays[3].from", CalendarRefusal.HOLIDAYS_OVERLAP);
    assertField(
        propose(year, fixed(year), List.of(day)), "workingDays[0]", CalendarRefusal.NO_WEEKEND);
    LocalDate saturday = saturday(LocalDate.of(year, 3, 1));
    assertField(
        propose(year, fixed(year), List.of(saturday, saturday)),
        "workingDays[1]",
        CalendarRefusal.MADE_UP_TWICE);
    List<Map<String, String>> off = fixed(year);
    off.add(holiday("a", saturday, saturday));
    assertField(
        propose(year, off, List.of(saturday)), "workingDays[0]", CalendarRefusal.IS_HOLIDAY);
  }

  @Test
  void of_a_year_one_proposal_waits_and_says_something_new() {
    int year = YEARS.incrementAndGet();
    LocalDate day = weekday(LocalDate.of(year, 3, 1));
    long id = proposed(year, day);

    refused(propose(year, fixed(year), List.of()), "calendar.proposal-waits");
    done(step(ADMINISTRATOR, "withdraw", id));
    refused(step(SUPERVISOR, "approve", id), "calendar.wrong-state");
    done(step(SUPERVISOR, "approve", proposed(year, day)));
    refused(propose(year, withDay(year, day), List.of()), "calendar.nothing-changed");
  }

  @Test
  void a_notice_that_was_sent_back_says_why_and_counts_for_nothing() {
    int year = YEARS.incrementAndGet();
    LocalDate day = weekday(LocalDate.of(year, 3, 1));
    long id = proposed(year, day);

    done(
        Api.call(
            SUPERVISOR,
            "CalendarEndpoint/sendBack",
            Map.of("id", id, "version", version(id), "reason", "与通知不一致")));

    assertThat(year(year).path("latest.reason").toString()).isEqualTo("与通知不一致");
    assertThat(year(year).path("latest.state").toString()).isEqualTo("SENT_BACK");
    assertThat(days.isWorkingDay(day)).isTrue();
  }

  @Test
  void a_stale_page_decides_nothing_and_what_is_unknown_is_not_found() {
    long id = proposed(YEARS.incrementAndGet(), null);

    refused(
        Api.call(SUPERVISOR, "CalendarEndpoint/approve", Map.of("id", id, "version", 7)),
        "request.stale");
    refused(
        Api.call(SUPERVISOR, "CalendarEndpoint/approve", Map.of("id", -1, "version", 0)),
        "calendar.unknown");
  }

  @Test
  void nobody_decides_what_they_proposed_and_the_database_lets_nobody() {
    int year = YEARS.incrementAndGet();
    long id = proposed(year, null);
    String proposer = database.text("SELECT proposed_by FROM calendar_notice WHERE id = ?", id);
    Actor same = new Actor(proposer, Roles.SUPERVISOR, null, Set.of());

    assertThatThrownBy(
            () -> VertxContextSupport.subscribeAndAwait(() -> decide.approve(same, id, 0)))
        .hasMessageContaining("calendar.four-eyes");
    assertThatThrownBy(
            () ->
                database.run(
                    "UPDATE calendar_notice SET state = 'IN_FORCE', decided_by = proposed_by,"
                        + " decided_at = proposed_at WHERE id = ?",
                    id))
        .hasStackTraceContaining("calendar_four_eyes");
    done(step(SUPERVISOR, "approve", id));
    assertThatThrownBy(
            () -> database.run("UPDATE calendar_notice SET days = '{}' WHERE id = ?", id))
        .hasStackTraceContaining("append-only");
    assertThatThrownBy(() -> database.run("DELETE FROM calendar_notice WHERE id = ?", id))
        .hasStackTraceContaining("append-only");
  }

  @Test
  void days_before_today_are_changed_neither_by_a_proposal_nor_by_a_late_approval() {
    LocalDate today = clock.today();
    LocalDate soon = weekday(today.plusDays(7));
    refused(
        propose(2026, shippedWith(today.minusDays(40)), shippedMadeUp()), "calendar.past-changed");
    Response proposal = propose(2026, shippedWith(soon), shippedMadeUp());
    long id = proposal.jsonPath().getLong("id");

    ClockAhead.by(Duration.ofDays(ChronoUnit.DAYS.between(today, soon) + 1));
    refused(step(SUPERVISOR, "approve", id), "calendar.past-changed");
    done(step(ADMINISTRATOR, "withdraw", id));
  }

  @Test
  void a_missed_notice_is_told_to_those_who_keep_the_calendar_and_to_the_operators() {
    assertThat(missingAlarm()).isEqualTo(current.get().hasNotice(2027) ? null : 2027);
    assertThat(gauge()).isEqualTo(current.get().hasNotice(2027) ? 0 : 1);

    ClockAhead.by(Duration.ofDays(-60));
    assertThat(missingAlarm()).isNull();
    assertThat(gauge()).isZero();
  }

  private Integer missingAlarm() {
    return Api.call(SUPERVISOR, "CalendarEndpoint/alarm", Map.of()).path("missingYear");
  }

  private double gauge() {
    return meters.get(WatchCalendar.GAUGE).gauge().value();
  }

  private long leaves(String action, long id) {
    return database.number(
        "SELECT count(*) FROM audit_leaf WHERE action = ? AND case_type = 'calendar-notice'"
            + " AND case_id = ?",
        action,
        String.valueOf(id));
  }

  /** A proposal with the holidays that the law fixes and one more day off. */
  private long proposed(int year, LocalDate dayOff) {
    List<Map<String, String>> holidays = dayOff == null ? fixed(year) : withDay(year, dayOff);
    Response answer = propose(year, holidays, List.of());
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath().getLong("id");
  }

  private static List<Map<String, String>> withDay(int year, LocalDate day) {
    List<Map<String, String>> holidays = fixed(year);
    holidays.add(holiday("市庆", day, day));
    return holidays;
  }

  private static List<Map<String, String>> fixed(int year) {
    List<Map<String, String>> holidays = new ArrayList<>();
    holidays.add(holiday("元旦", LocalDate.of(year, 1, 1), LocalDate.of(year, 1, 1)));
    holidays.add(holiday("劳动节", LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 2)));
    holidays.add(holiday("国庆节", LocalDate.of(year, 10, 1), LocalDate.of(year, 10, 3)));
    return holidays;
  }

  private static List<Map<String, String>> shippedWith(LocalDate dayOff) {
    List<Map<String, String>> holidays = new ArrayList<>();
    Holidays.shippedNotices()
        .get(2)
        .holidays()
        .forEach(each -> holidays.add(holiday(each.name(), each.from(), each.to())));
    holidays.add(holiday("市庆", dayOff, dayOff));
    return holidays;
  }

  private static List<LocalDate> shippedMadeUp() {
    return Holidays.shippedNotices().get(2).workingDays();
  }

  private static Map<String, String> holiday(String name, LocalDate from, LocalDate to) {
    return Map.of("name", name, "from", from.toString(), "to", to.toString());
  }

  private static Response propose(
      int year, List<Map<String, String>> holidays, List<LocalDate> workingDays) {
    return Api.call(
        ADMINISTRATOR,
        "CalendarEndpoint/propose",
        Map.of(
            "year",
            year,
            "published",
            "2026-11-10",
            "holidays",
            holidays,
            "workingDays",
            workingDays.stream().map(LocalDate::toString).toList()));
  }

  private Response step(String person, String step, long id) {
    return Api.call(person, "CalendarEndpoint/" + step, Map.of("id", id, "version", version(id)));
  }

  private long version(long id) {
    return database.number("SELECT version FROM calendar_notice WHERE id = ?", id);
  }

  private static Response year(int year) {
    return Api.call(SUPERVISOR, "CalendarEndpoint/year", Map.of("year", year));
  }

  private static LocalDate weekday(LocalDate from) {
    return from.datesUntil(from.plusDays(7))
        .filter(day -> day.getDayOfWeek().getValue() == 3)
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate saturday(LocalDate from) {
    return weekday(from).plusDays(3);
  }

  private static void done(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(204);
  }

  private static void refused(Response answer, String code) {
    assertThat(answer.jsonPath().getString("code")).as(answer.asString()).isEqualTo(code);
  }

  private static void assertField(Response answer, String field, CalendarRefusal refusal) {
    refused(answer, "calendar.notice-invalid");
    List<Map<String, String>> fields = answer.jsonPath().getList("validationErrorData");
    assertThat(fields)
        .as(answer.asString())
        .anySatisfy(
            each -> {
              assertThat(each.get("parameterName")).isEqualTo(field);
              assertThat(each.get("message")).startsWith(words(refusal));
            });
  }

  private static String words(CalendarRefusal refusal) {
    try (Reader reader =
        new InputStreamReader(
            CalendarTest.class.getResourceAsStream("/refusals_en.properties"),
            StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(reader);
      return words.getProperty(refusal.code() + ".title");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
